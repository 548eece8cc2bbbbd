import { parseAst } from 'rolldown/parseAst';

/** A text in a source file, and the line it stands on. */
export interface SourceText {
  readonly text: string;
  readonly line: number;
}

export interface SourceTexts {
  /** What is handed to `l10n.t`. */
  readonly translated: readonly SourceText[];
  /** Calls of `l10n.t` whose text cannot be read off the source: nobody could translate it. */
  readonly unreadable: readonly number[];
  /** What is shown to people as it is. */
  readonly untranslated: readonly SourceText[];
}

/** Properties of what the editor shows. */
const SHOWN = new Set(
  'title prompt placeHolder placeholder label detail description tooltip openLabel saveLabel text name message validationMessage accessibilityInformation badge aria-label'.split(
    ' ',
  ),
);

/** Methods of the editor whose arguments are read by people. */
const SHOWING =
  /^(?:show(?:Information|Warning|Error)Message|setStatusBarMessage|tell|tellWarning|tellError|tellBriefly|appendText|appendMarkdown|createWebviewPanel)$/;

type Node = { readonly type: string; readonly start: number; readonly [key: string]: unknown };

/**
 * Reads off a source of the extension what people are told by it. Words count: marks, ids and addresses do not.
 * @throws SyntaxError where it is no TypeScript
 */
export function sourceTexts(source: string, file: string): SourceTexts {
  const translated: SourceText[] = [];
  const unreadable: number[] = [];
  const untranslated: SourceText[] = [];
  const lineOf = ({ start }: Node): number => source.slice(0, start).split('\n').length;

  const shown = (node: Node | undefined | null): void => {
    if (!node) return;
    const text = literal(node);
    if (text !== undefined && isWords(text)) untranslated.push({ text, line: lineOf(node) });
    if (node.type === 'ConditionalExpression') {
      shown(node.consequent as Node);
      shown(node.alternate as Node);
    }
    if (node.type === 'LogicalExpression' || node.type === 'BinaryExpression') {
      shown(node.left as Node);
      shown(node.right as Node);
    }
  };

  visit(parseAst(source, { lang: 'ts' }, file) as unknown as Node, (node) => {
    switch (node.type) {
      case 'CallExpression':
      case 'NewExpression': {
        const [first, second] = node.arguments as Node[];
        const callee = calleeOf(node.callee as Node);
        if (callee === 'l10n.t') {
          const text = first && plain(first);
          if (text === undefined) unreadable.push(lineOf(node));
          else translated.push({ text, line: lineOf(node) });
        } else if (SHOWING.test(callee.split('.').at(-1)!)) {
          shown(first);
          if (callee.endsWith('createWebviewPanel')) shown(second);
        } else if (callee === 'TreeItem') shown(first);
        // An element of a drawing: its children.
        else if (callee === 'el') for (const child of (node.arguments as Node[]).slice(2)) shown(child);
        else if (callee === 'button') shown(first);
        else if (callee === 'iconButton' || callee === 'toggle') shown(second);
        break;
      }
      case 'Property':
        if (SHOWN.has(nameOf(node.key as Node))) shown(node.value as Node);
        break;
      case 'AssignmentExpression': {
        const left = node.left as Node;
        if (left.type === 'MemberExpression' && SHOWN.has(nameOf(left.property as Node)))
          shown(node.right as Node);
        break;
      }
    }
  });
  return { translated, unreadable, untranslated };
}

function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child === 'object' && child !== null && 'type' in child) visit(child as Node, see);
    }
  }
}

function calleeOf(node: Node): string {
  if (node.type === 'Identifier') return String(node.name);
  if (node.type !== 'MemberExpression') return '';
  return `${calleeOf(node.object as Node)}.${nameOf(node.property as Node)}`;
}

function nameOf(node: Node): string {
  return String(node.type === 'Identifier' ? node.name : (node.value ?? ''));
}

function plain(node: Node): string | undefined {
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}

/** A literal's text; of a template what stands between its blanks. */
function literal(node: Node): string | undefined {
  if (node.type !== 'TemplateLiteral') return plain(node);
  return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join('');
}

/** An icon, a path or a mark is not to be translated, and neither is the product's name. */
function isWords(text: string): boolean {
  const said = text.replace(/\$\([\w~-]+\)/g, '').trim();
  return (
    /\p{L}{2}/u.test(said) &&
    said !== 'OKR' &&
    !/^[\w./:-]*[./:-][\w./:-]*$|^[a-z]+[A-Z]\w*$|^(?:okr|check|watch|cycle|file|host)$/.test(said)
  );
}
