/** Stands for every CSS file in screen specs: a class is named as the module names it. */
const classes: Record<string, string> = new Proxy({}, { get: (_target, name) => String(name) });

// Jest maps CSS modules here, and those are imported by default.
// oxlint-disable-next-line import/no-default-export
export default classes;
