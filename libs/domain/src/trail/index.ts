export { Looks, type LookedAt } from './looks.js';
export { TrailModule } from './trail.module.js';
