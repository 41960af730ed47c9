import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import ts from 'typescript';
import { codeInWords, nameOfField } from './entry-words.js';

/** A field that some line of the domain writes to the trail, and the codes it may hold, as far as types tell them. */
interface Written {
  where: string;
  kinds: string[];
  field: string;
  values: string[];
}

const domain = fileURLToPath(new URL('../../', import.meta.url));

/** Said by their own name: files, their formats, coordinate systems. */
const saidAsTheyAre = new Set(['file', 'format', 'crs']);

const literals = (type: ts.Type): string[] =>
  (type.isUnion() ? type.types : [type]).flatMap((one) => (one.isStringLiteral() ? [one.value] : []));

/** Every call of `Audit`, read by the compiler: which fields of which kinds its changes name. */
class AuditCalls {
  readonly written: Written[] = [];
  calls = 0;
  private readonly program: ts.Program;
  private readonly checker: ts.TypeChecker;

  constructor() {
    const { config } = ts.readConfigFile(`${domain}tsconfig.json`, ts.sys.readFile) as { config: unknown };
    const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, domain);
    this.program = ts.createProgram(fileNames, { ...options, noEmit: true, composite: false, incremental: false });
    this.checker = this.program.getTypeChecker();
    for (const file of this.program.getSourceFiles())
      if (file.fileName.startsWith(`${domain}src/`) && !file.fileName.endsWith('.spec.ts')) this.visit(file);
  }

  private visit(node: ts.Node): void {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) this.call(node, node.expression);
    ts.forEachChild(node, (child) => this.visit(child));
  }

  private call({ arguments: given }: ts.CallExpression, { name, expression }: ts.PropertyAccessExpression): void {
    if (this.checker.getTypeAtLocation(expression).symbol?.name !== 'Audit') return;
    const [, , about, third, fourth] = given;
    if (about === undefined) return;
    this.calls += 1;
    if (name.text === 'record' && third !== undefined) {
      const kind = this.checker.getTypeAtLocation(about).getProperty('kind');
      this.changes(kind === undefined ? [] : literals(this.checker.getTypeOfSymbolAtLocation(kind, about)), third);
    }
    const kinds = literals(this.checker.getTypeAtLocation(about));
    if (name.text === 'recordMany' && fourth !== undefined) this.changes(kinds, fourth);
    if (name.text === 'recordEach' && third !== undefined) this.entries(kinds, third);
  }

  /** `changes: …` of what a list of entries is made of. */
  private entries(kinds: string[], node: ts.Node): void {
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'changes') this.changes(kinds, node.initializer);
    else ts.forEachChild(node, (child) => this.entries(kinds, child));
  }

  private changes(kinds: string[], node: ts.Expression): void {
    if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node))
      this.changes(kinds, node.expression);
    else if (ts.isConditionalExpression(node)) {
      this.changes(kinds, node.whenTrue);
      this.changes(kinds, node.whenFalse);
    } else if (ts.isBinaryExpression(node)) this.changes(kinds, node.right);
    else if (ts.isObjectLiteralExpression(node)) for (const one of node.properties) this.member(kinds, one);
    else if (ts.isIdentifier(node)) this.named(kinds, node);
    // `changesOf(record, { state })`: what is new of it.
    else if (ts.isCallExpression(node) && node.expression.getText() === 'changesOf' && node.arguments[1] !== undefined)
      this.patch(kinds, node.arguments[1]);
  }

  private named(kinds: string[], node: ts.Identifier): void {
    const declared = this.checker.getSymbolAtLocation(node)?.valueDeclaration;
    if (declared !== undefined && ts.isVariableDeclaration(declared) && declared.initializer !== undefined)
      this.changes(kinds, declared.initializer);
  }

  private member(kinds: string[], member: ts.ObjectLiteralElementLike): void {
    if (ts.isSpreadAssignment(member)) this.changes(kinds, member.expression);
    else if (ts.isPropertyAssignment(member)) this.note(kinds, member, this.valuesOf(member.initializer));
    else if (ts.isShorthandPropertyAssignment(member)) this.note(kinds, member, []);
  }

  private patch(kinds: string[], node: ts.Expression): void {
    if (!ts.isObjectLiteralExpression(node)) return;
    for (const one of node.properties)
      if (one.name !== undefined) this.note(kinds, one, literals(this.checker.getTypeAtLocation(one.name)));
  }

  private valuesOf(change: ts.Expression): string[] {
    return ts.isArrayLiteralExpression(change)
      ? change.elements.flatMap((one) => literals(this.checker.getTypeAtLocation(one)))
      : [];
  }

  private note(kinds: string[], { name }: ts.ObjectLiteralElementLike, values: string[]): void {
    if (name === undefined) return;
    const file = name.getSourceFile();
    const { line } = file.getLineAndCharacterOfPosition(name.getStart());
    const where = `${file.fileName.slice(domain.length)}:${line + 1}`;
    // A field that is named by a value: every one that the type allows.
    const fields = ts.isComputedPropertyName(name)
      ? literals(this.checker.getTypeAtLocation(name.expression))
      : [name.getText().replaceAll(/['"]/g, '')];
    for (const field of fields) this.written.push({ where, kinds, field, values });
  }
}

it('every field that a line writes to the trail has its word, and every code that the line may write', () => {
  const { written, calls } = new AuditCalls();
  expect(calls).toBeGreaterThan(250);
  expect(written.length).toBeGreaterThan(150);
  expect(written.flatMap(({ values }) => values).length).toBeGreaterThan(60);
  const wordless = written.flatMap(({ where, kinds, field, values }) =>
    kinds.flatMap((kind) => [
      ...(nameOfField('fi', kind, field) === field ? [`${where} ${kind}.${field}`] : []),
      ...values
        .filter(
          (value) => value !== '…' && !saidAsTheyAre.has(field) && codeInWords('fi', kind, field, value) === value,
        )
        .map((value) => `${where} ${kind}.${field}: ${value}`),
    ]),
  );
  expect([...new Set(wordless)]).toEqual([]);
});
