/** Which way up a picture is shown, in the words of EXIF: 1 is as it lies; the others turn and mirror it. */
const tag = 0x01_12;

/** From a block of EXIF (the form of a TIFF). 1 for whatever does not say it plainly: the picture is shown as it lies then. */
export function orientationIn(block: Buffer): number {
  const order = block.toString('latin1', 0, 4);
  if (block.length < 10 || (order !== 'II*\0' && order !== 'MM\0*')) return 1;
  const isLittle = order === 'II*\0';
  const short = (at: number): number => (isLittle ? block.readUInt16LE(at) : block.readUInt16BE(at));
  const long = (at: number): number => (isLittle ? block.readUInt32LE(at) : block.readUInt32BE(at));
  const directory = long(4);
  if (directory + 2 > block.length) return 1;
  for (let n = 0; n < short(directory); n += 1) {
    const entry = directory + 2 + 12 * n;
    if (entry + 12 > block.length) return 1;
    if (short(entry) !== tag) continue;
    const said = short(entry + 8);
    return short(entry + 2) === 3 && long(entry + 4) === 1 && said >= 1 && said <= 8 ? said : 1;
  }
  return 1;
}

/** A block of EXIF that says which way up the picture is, and nothing else. */
export function blockOf(orientation: number): Buffer {
  const block = Buffer.alloc(26);
  block.write('II*\0', 'latin1');
  block.writeUInt32LE(8, 4);
  block.writeUInt16LE(1, 8);
  block.writeUInt16LE(tag, 10);
  block.writeUInt16LE(3, 12);
  block.writeUInt32LE(1, 14);
  block.writeUInt16LE(orientation, 18);
  return block;
}
