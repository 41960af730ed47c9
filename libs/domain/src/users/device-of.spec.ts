import { expect, it } from '@jest/globals';
import { deviceOf } from './device-of.js';

const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)';
const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)';
const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)';
const linux = 'Mozilla/5.0 (X11; Linux x86_64)';
const android = 'Mozilla/5.0 (Linux; Android 10; K)';
const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const ipad = 'Mozilla/5.0 (iPad; CPU OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';

it.each([
  [`${windows} ${webkit} Chrome/142.0.0.0 Safari/537.36`, 'Chrome, Windows'],
  [`${mac} ${webkit} Chrome/142.0.0.0 Safari/537.36`, 'Chrome, macOS'],
  [`${android} ${webkit} Chrome/142.0.0.0 Mobile Safari/537.36`, 'Chrome, Android'],
  [`${iphone} CriOS/142.0.7444.77 Mobile/15E148 Safari/604.1`, 'Chrome, iOS'],
  [`Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${webkit} Chrome/142.0.0.0 Safari/537.36`, 'Chrome, ChromeOS'],
  [`${linux} ${webkit} HeadlessChrome/142.0.0.0 Safari/537.36`, 'HeadlessChrome, Linux'],
  [`${windows} ${webkit} Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0`, 'Edge, Windows'],
  [`${android} ${webkit} Chrome/142.0.0.0 Mobile Safari/537.36 EdgA/142.0.0.0`, 'Edge, Android'],
  [`${iphone} Version/18.0 EdgiOS/142.0.3595.53 Mobile/15E148 Safari/604.1`, 'Edge, iOS'],
  [`${windows} ${webkit} Chrome/70.0.3538.102 Safari/537.36 Edge/18.19582`, 'Edge, Windows'],
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0`, 'Firefox, Windows'],
  [`Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0`, 'Firefox, Linux'],
  [`Mozilla/5.0 (Android 15; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0`, 'Firefox, Android'],
  [`${iphone} FxiOS/145.0 Mobile/15E148 Safari/605.1.15`, 'Firefox, iOS'],
  [`${mac} AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15`, 'Safari, macOS'],
  [`${iphone} Version/18.5 Mobile/15E148 Safari/604.1`, 'Safari, iOS'],
  [`${ipad} Version/18.5 Mobile/15E148 Safari/604.1`, 'Safari, iOS'],
  [`${android} ${webkit} SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36`, 'Samsung Internet, Android'],
  [`${windows} ${webkit} Chrome/142.0.0.0 Safari/537.36 OPR/124.0.0.0`, 'Opera, Windows'],
  [`${android} ${webkit} Chrome/142.0.0.0 Mobile Safari/537.36 OPR/92.0.0.0`, 'Opera, Android'],
  [`${iphone} Version/18.5 Mobile/15E148 Safari/604.1 OPT/6.1.1`, 'Opera, iOS'],
  ['Opera/9.80 (Windows NT 6.1; WOW64) Presto/2.12.388 Version/12.18', 'Opera, Windows'],
  // What nobody here knows is not called by the name it borrows.
  [`${mac} AppleWebKit/605.1.15 (KHTML, like Gecko) Safari/605.1.15`, 'macOS'],
  [`${linux} ${webkit} NewBrowser/1.0 Safari/537.36`, 'Linux'],
  ['curl/8.14.1', null],
  ['', null],
  [null, null],
])('%s is %s', (userAgent, name) => {
  expect(deviceOf(userAgent)).toBe(name);
});
