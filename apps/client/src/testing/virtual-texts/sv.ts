import { compileTexts } from './compile.js';

export const { messages, formats } = compileTexts('sv');
