/**
 * The document carries its own style, so that a file of it looks the same in ten years: a sheet of A4 that somebody signs, and a page
 * that can be read on a telephone. The server tells its hash in the content policy; no other style is let in. On
 * paper a heading reserves room for what follows it: Chromium does not keep a heading with a grid.
 */
export const recordStyle = `
:root {
  color-scheme: light dark;
  --ground: #fff;
  --ink: #1a1f1c;
  --soft: #4d5752;
  --hair: #c9d1cd;
  --wash: #f3f6f4;
  --mark: #8a5200;
  --link: #14523e;
}
@media (prefers-color-scheme: dark) {
  :root { --ground: #131614; --ink: #e9eeeb; --soft: #aeb9b3; --hair: #3a443f; --wash: #1c211e; --mark: #e8b654; --link: #8fd4b6; }
}
* { box-sizing: border-box; }
html { background: var(--ground); }
body {
  margin: 0 auto;
  max-width: 52rem;
  padding: 0 1.25rem 4rem;
  color: var(--ink);
  font: 1rem/1.5 'Source Sans 3', 'Segoe UI', 'Noto Sans', 'Liberation Sans', Arial, sans-serif;
  overflow-wrap: break-word;
}
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
p, ul, ol, dl, table { margin: 0 0 0.75rem; }
ul, ol { padding-left: 1.25rem; }
h1 { margin: 0 0 0.25rem; font-size: 1.875rem; line-height: 1.2; }
h2 { margin: 2.5rem 0 0.75rem; padding-bottom: 0.25rem; border-bottom: 2px solid var(--ink); font-size: 1.25rem; line-height: 1.3; }
h3 { margin: 1.75rem 0 0.5rem; font-size: 1.0625rem; line-height: 1.35; }
.soft { color: var(--soft); }
.tools { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; align-items: center; padding: 0.75rem 0; border-bottom: 1px solid var(--hair); font-size: 0.9375rem; }
.tools a, .tools span { padding: 0.375rem 0; }
.tools ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; margin: 0 auto 0 0; padding: 0; list-style: none; }
.tools [aria-current] { color: var(--ink); font-weight: 600; text-decoration: none; }
.head { display: flex; flex-wrap: wrap; gap: 0.25rem 2rem; justify-content: space-between; margin: 2rem 0 1.5rem; }
.sender { font-weight: 600; }
.head p { margin: 0; }
.title { margin-bottom: 1.5rem; }
.title p { margin: 0; color: var(--soft); }
.open { margin: 1.5rem 0; padding: 1rem 1.25rem 0.5rem; border: 2px solid var(--mark); }
.open h2 { margin: 0 0 0.5rem; padding: 0; border: 0; color: var(--mark); }
.open ol { padding-left: 2rem; }
.open li { margin-bottom: 0.375rem; }
.facts { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 0.5rem 1.25rem; }
.facts dt { color: var(--soft); font-weight: 600; }
.facts dd { margin: 0; }
.facts dd ul { margin: 0 0 0.375rem; padding-left: 1.125rem; }
.facts dd p { margin: 0 0 0.25rem; }
.missing, .open-state { color: var(--mark); font-weight: 600; }
.activity { padding-bottom: 0.5rem; border-bottom: 1px solid var(--hair); }
table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; }
th, td { padding: 0.375rem 0.75rem 0.375rem 0; border-bottom: 1px solid var(--hair); text-align: left; vertical-align: top; }
thead th { border-bottom: 1px solid var(--ink); }
tbody th { font-weight: 600; }
.signature { break-inside: avoid; }
.lines { display: grid; grid-template-columns: 1fr 2fr; gap: 2rem; margin-top: 4rem; }
.lines p { margin: 0; padding-top: 0.375rem; border-top: 1px solid var(--ink); color: var(--soft); font-size: 0.875rem; }
@media (max-width: 40rem) {
  .facts { grid-template-columns: minmax(0, 1fr); gap: 0.125rem; }
  .facts dd { margin-bottom: 0.625rem; }
  .lines { grid-template-columns: 1fr; gap: 3.5rem; }
  table, tbody, tr, th, td { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { padding: 0.5rem 0; border-bottom: 1px solid var(--hair); }
  tbody th, td { padding: 0; border: 0; }
  td[data-name]::before { content: attr(data-name) ': '; color: var(--soft); }
  td:empty { display: none; }
}
@page { size: A4; margin: 18mm 18mm 20mm 20mm; }
@page { @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt Arial, sans-serif; color: #444; } }
@media print {
  :root { color-scheme: light; --ground: #fff; --ink: #000; --soft: #333; --hair: #bbb; --wash: #fff; --mark: #000; --link: #000; }
  body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.4; }
  .tools { display: none; }
  .head { margin-top: 0; }
  h1 { font-size: 18pt; }
  h2 { margin-top: 16pt; font-size: 12.5pt; }
  h3 { font-size: 10.5pt; }
  h2, h3, thead { break-after: avoid; }
  h3 { break-inside: avoid; }
  h3::after { content: ''; display: block; height: 28mm; margin-bottom: -28mm; }
  tr, li, .short { break-inside: avoid; }
  .facts { grid-template-columns: 34mm minmax(0, 1fr); gap: 3pt 5mm; }
  table { font-size: 8.5pt; }
  a { text-decoration: none; }
}
`;
