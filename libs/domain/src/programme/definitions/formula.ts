/**
 * The arithmetic of a composite: names, numbers, + − × ÷ and brackets, nothing else. It is read into a tree and never run as
 * text: whoever computes it walks the tree.
 */
export type Formula = { number: number } | { name: string } | { operator: Operator; left: Formula; right: Formula };
export type Operator = '+' | '-' | '*' | '/';

/** The place in the text, from 0, where it can no longer be read. */
export interface FormulaFault {
  at: number;
}

const token = /\s*(?:(\d+(?:[.,]\d+)?)|([A-Za-z][A-Za-z0-9_]*)|([-+*/()−–×·÷]))/y;
const signs: Record<string, Operator> = { '−': '-', '–': '-', '×': '*', '·': '*', '÷': '/' };

/** Longer than any index a council would decide on; also bounds how deep brackets can go. */
const mostCharacters = 500;

interface Token {
  text: string;
  at: number;
  kind: 'number' | 'name' | 'sign';
}

function tokensOf(text: string): Token[] | FormulaFault {
  const tokens: Token[] = [];
  token.lastIndex = 0;
  const end = text.trimEnd().length;
  while (token.lastIndex < end) {
    const from = token.lastIndex;
    const match = token.exec(text);
    if (match === null) return { at: from };
    const [, number, name, sign] = match;
    const kind = number !== undefined ? 'number' : name !== undefined ? 'name' : 'sign';
    const written = number ?? name ?? sign ?? '';
    const plain = kind === 'number' ? written.replace(',', '.') : (signs[written] ?? written);
    tokens.push({ text: plain, at: token.lastIndex - written.length, kind });
  }
  return tokens;
}

/** A formula as a tree, or where it breaks. */
export function parseFormula(text: string): Formula | FormulaFault {
  if (text.length > mostCharacters) return { at: mostCharacters };
  const tokens = tokensOf(text);
  if (!Array.isArray(tokens)) return tokens;
  const reader = new TokenReader(tokens, text.length);
  const formula = reader.sum();
  return formula === null || !reader.isAtEnd() ? { at: reader.place() } : formula;
}

/** Sums of products of single values; null where the next word does not fit. */
class TokenReader {
  private next = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly length: number,
  ) {}

  isAtEnd(): boolean {
    return this.next === this.tokens.length;
  }

  place(): number {
    return this.tokens[this.next]?.at ?? this.length;
  }

  sum(): Formula | null {
    return this.chain(['+', '-'], () => this.chain(['*', '/'], () => this.single()));
  }

  private chain(operators: readonly Operator[], read: () => Formula | null): Formula | null {
    let left = read();
    for (;;) {
      const operator = operators.find((one) => this.isSign(one));
      if (left === null || operator === undefined) return left;
      this.next += 1;
      const right = read();
      left = right === null ? null : { operator, left, right };
    }
  }

  private single(): Formula | null {
    const found = this.tokens[this.next];
    if (found === undefined) return null;
    if (found.kind === 'number') {
      const number = Number(found.text);
      // Four hundred digits are no number that anything can be computed with.
      if (!Number.isFinite(number)) return null;
      this.next += 1;
      return { number };
    }
    if (found.kind === 'name') {
      this.next += 1;
      return { name: found.text };
    }
    if (found.text === '-') {
      this.next += 1;
      const right = this.single();
      return right === null ? null : { operator: '-', left: { number: 0 }, right };
    }
    if (found.text !== '(') return null;
    this.next += 1;
    const inner = this.sum();
    if (inner === null || !this.isSign(')')) return null;
    this.next += 1;
    return inner;
  }

  private isSign(text: string): boolean {
    const found = this.tokens[this.next];
    return found?.kind === 'sign' && found.text === text;
  }
}

export const isFault = (formula: Formula | FormulaFault): formula is FormulaFault => 'at' in formula;

/** Every name a formula speaks of, each once. */
export function namesIn(formula: Formula): string[] {
  if ('name' in formula) return [formula.name];
  if ('number' in formula) return [];
  return [...new Set([...namesIn(formula.left), ...namesIn(formula.right)])];
}
