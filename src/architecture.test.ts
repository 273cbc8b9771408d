// The rules of the house as a value, and every source file as a case: who may import whom, what the pure layers must not
// touch, and where words may stand.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';

interface Rule {
  /** Folders it may import from, besides itself. */
  readonly folders: readonly string[];
  /** Folders whose types it may name, no more. */
  readonly types?: readonly string[];
  readonly packages: readonly string[];
}

/** Imports point downhill. */
const MAY_IMPORT: Readonly<Record<string, Rule>> = {
  catalog: { folders: [], packages: [] },
  topology: { folders: ['catalog'], packages: ['valibot'] },
  simulation: { folders: ['catalog', 'topology'], packages: [] },
  validation: { folders: ['catalog', 'topology', 'simulation'], packages: [] },
  ui: { folders: [], packages: ['react', 'react-dom'] },
  locales: { folders: ['catalog', 'topology'], packages: ['react'] },
  worker: { folders: ['catalog', 'topology', 'simulation', 'validation', 'lessons'], packages: [] },
  store: { folders: ['catalog', 'topology', 'simulation', 'worker'], packages: ['react', 'zustand'] },
  sharing: {
    folders: ['catalog', 'topology', 'simulation', 'store', 'lessons'],
    packages: ['fflate', 'valibot', 'yaml', 'saxes'],
  },
  lessons: { folders: ['catalog', 'topology', 'simulation'], packages: [] },
  stage: {
    folders: ['ui', 'locales', 'catalog', 'topology', 'simulation', 'store'],
    types: ['worker'],
    packages: ['react', 'react-dom', 'framer-motion'],
  },
  charts: {
    folders: ['ui', 'locales', 'catalog', 'topology', 'simulation', 'store'],
    types: ['worker'],
    packages: ['react', 'react-dom', 'recharts'],
  },
  app: {
    folders: [
      ...['ui', 'locales', 'catalog', 'topology', 'simulation', 'worker', 'store', 'sharing', 'lessons'],
      ...['stage', 'charts', 'validation'],
    ],
    packages: ['react', 'react-dom', 'framer-motion', 'zustand', 'uqr'],
  },
  // Tears at whatever reads what comes from outside, wherever that is.
  fuzz: {
    folders: ['app', 'sharing', 'lessons', 'store', 'simulation', 'topology', 'catalog'],
    packages: [],
  },
  // Prints what the page shows, and so may ask for its words.
  shell: {
    folders: ['app', 'locales', 'sharing', 'lessons', 'simulation', 'topology', 'catalog'],
    packages: ['node:fs'],
  },
};
const PURE = ['catalog', 'topology', 'simulation', 'validation'];
/** Operations that IEEE 754 or the language defines to the last bit; all others may differ between engines. */
const EXACT_MATH = ['sqrt', 'min', 'max', 'floor', 'ceil', 'round', 'trunc', 'abs', 'sign', 'fround', 'imul', 'clz32'];
/** What would make a result depend on the machine, the moment, the place or luck. */
const IMPURE = [
  ...['Date', 'performance', 'crypto', 'Intl', 'setTimeout', 'setInterval', 'queueMicrotask', 'requestAnimationFrame'],
  ...['window', 'document', 'navigator', 'self', 'globalThis', 'process', 'console', 'fetch', 'localStorage'],
];
const LOCAL_CUSTOMS = ['localeCompare', 'toLocaleString', 'toLocaleLowerCase', 'toLocaleUpperCase'];
const VAGUE = /^(utils?|common|helpers?|types|misc|shared|lib|index)(\.|$)/;
const SPOKEN_ATTRIBUTES = ['title', 'alt', 'placeholder', 'aria-label', 'aria-description', 'aria-roledescription'];

const SRC = dirname(fileURLToPath(import.meta.url));
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.split(/[\\/]/).join('/'))
  .filter((path) => /\.tsx?$/.test(path))
  .sort()
  .map((path) => ({ path, folder: path.includes('/') ? path.slice(0, path.indexOf('/')) : '' }));
const inFolders = files.filter(({ folder }) => folder !== '');
/** Tests, and what they are made of, are not the product's own. */
const own = (path: string) => !/\.test\.tsx?$|\/laws\//.test(path);

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

function parse(path: string, source = readFileSync(join(SRC, path), 'utf8')): Node[] {
  const result = parseSync(path, source, { lang: path.endsWith('x') ? 'tsx' : 'ts' });
  expect(result.errors).toEqual([]);
  return [...nodesIn(result.program)];
}

/** Every node of a syntax tree, parents first, in the order of the text. */
function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const part of value) yield* nodesIn(part);
  else if (typeof value === 'object' && value !== null) {
    if ('type' in value) yield value as Node;
    for (const field of Object.values(value)) yield* nodesIn(field);
  }
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;
const nameOf = (value: unknown) => (isNode(value) && typeof value.name === 'string' ? value.name : '');
const literal = (value: unknown) => (isNode(value) && typeof value.value === 'string' ? value.value : null);

interface Import {
  readonly target: string;
  readonly typesOnly: boolean;
}

function importsOf(nodes: readonly Node[]): Import[] {
  const importing = /^(Import(Declaration|Expression)|Export(Named|All)Declaration)$/;
  return nodes.flatMap((node) => {
    const target = importing.test(node.type) ? literal(node.source) : null;
    return target === null ? [] : { target, typesOnly: node.importKind === 'type' || node.exportKind === 'type' };
  });
}

function mayImport(path: string, folder: string, { target, typesOnly }: Import): boolean {
  const rule = MAY_IMPORT[folder];
  if (!rule) return false;
  if (target.startsWith('.')) {
    const [reached = ''] = posix.join(dirname(path), target).split('/');
    return (
      reached === folder || rule.folders.includes(reached) || (typesOnly && rule.types?.includes(reached) === true)
    );
  }
  if (!own(path)) return true;
  return rule.packages.some((name) => target === name || target.startsWith(`${name}/`));
}

describe('imports point downhill', () => {
  test('every folder has a rule', () => {
    const folders = new Set(inFolders.map(({ folder }) => folder));
    expect([...folders].filter((folder) => !Object.hasOwn(MAY_IMPORT, folder))).toEqual([]);
  });

  test.each(inFolders)('$path', ({ path, folder }) => {
    expect(importsOf(parse(path)).filter((found) => !mayImport(path, folder, found))).toEqual([]);
  });

  test('the rule would notice a short cut', () => {
    const allowed = (path: string, source: string) =>
      importsOf(parse(path, source)).every((found) => mayImport(path, path.slice(0, path.indexOf('/')), found));
    expect(allowed('simulation/world.ts', "import { useView } from '../store/view.ts';")).toBe(false);
    expect(allowed('catalog/kinds/vm.ts', "const react = await import('react');")).toBe(false);
    expect(allowed('charts/axis.ts', "export { handle } from '../worker/handle.ts';")).toBe(false);
    expect(allowed('charts/axis.ts', "import type { Series } from '../worker/messages.ts';")).toBe(true);
    expect(allowed('stage/layout.ts', "import { find } from '../topology/tree.ts';")).toBe(true);
  });
});

describe('the pure layers know no clock, no luck and no inexact arithmetic', () => {
  test.each(files.filter(({ path, folder }) => PURE.includes(folder) && own(path)))('$path', ({ path }) => {
    expect(impurities(parse(path))).toEqual([]);
  });

  test('the search would find them', () => {
    const source = 'const x = Math.random() + Math.pow(2, 3) ** Math.sqrt(4) + Date.now() + "a".localeCompare("b");';
    const found = impurities(parse('example.ts', source));
    expect(found.sort()).toEqual(['**', '.localeCompare', 'Date', 'Math.pow', 'Math.random']);
    expect(impurities(parse('example.ts', 'const date = { Date: 1 }.Date; // Math.random()'))).toEqual([]);
  });
});

function impurities(nodes: readonly Node[]): string[] {
  const names = new Set<unknown>();
  return nodes.flatMap((node) => {
    const property = nameOf(node.property);
    if (node.type === 'MemberExpression' && !node.computed) {
      names.add(node.property);
      if (nameOf(node.object) === 'Math' && !EXACT_MATH.includes(property)) return `Math.${property}`;
      if (LOCAL_CUSTOMS.includes(property)) return `.${property}`;
    }
    if (node.computed === false && !node.shorthand) names.add(node.key);
    if (node.operator === '**' || node.operator === '**=') return '**';
    return node.type === 'Identifier' && IMPURE.includes(nameOf(node)) && !names.has(node) ? nameOf(node) : [];
  });
}

describe('words stand in locales/ and nowhere else', () => {
  test.each(files.filter(({ path, folder }) => path.endsWith('.tsx') && own(path) && folder !== 'locales'))(
    '$path',
    ({ path }) => {
      expect(hardWired(parse(path))).toEqual([]);
    },
  );

  test('the search would find them', () => {
    const source =
      '<p title="Hi">Hello {name} {"there"} · <b aria-label={text("a.b")}>{open ? `plain` : text("c")}</b> × 2</p>';
    expect(hardWired(parse('example.tsx', source))).toEqual(['Hello', 'there', 'Hi', 'plain']);
  });
});

/** Letters between tags or in attributes that are shown or read aloud. Signs and single letters are not words. */
function hardWired(nodes: readonly Node[]): string[] {
  const spoken = (value: unknown): string[] => {
    if (!isNode(value)) return [];
    if (value.type === 'JSXExpressionContainer') return spoken(value.expression);
    if (value.type === 'ConditionalExpression') return [value.consequent, value.alternate].flatMap(spoken);
    if (value.type === 'LogicalExpression') return [value.left, value.right].flatMap(spoken);
    if (value.type === 'TemplateLiteral')
      return [...nodesIn(value.quasis)].map((part) => (part.value as { raw: string }).raw);
    return [literal(value) ?? ''];
  };
  const words = nodes.flatMap((node) => {
    if (node.type === 'JSXAttribute') return SPOKEN_ATTRIBUTES.includes(nameOf(node.name)) ? spoken(node.value) : [];
    if (node.type !== 'JSXElement' && node.type !== 'JSXFragment') return [];
    const children = Array.isArray(node.children) ? node.children : [];
    return children.flatMap(spoken);
  });
  return words.map((found) => found.trim()).filter((found) => /\p{L}{2}/u.test(found));
}

describe('per cent', () => {
  const told = files.filter(
    ({ path, folder }) => own(path) && ['catalog', 'lessons', 'locales', 'validation'].includes(folder),
  );

  test('stands with its number, as in figures that are worked out, so that no line ends between the two', () => {
    const apart = told.flatMap(({ path }) => {
      const lines = readFileSync(join(SRC, path), 'utf8').split('\n');
      return lines
        .filter((line) => /\d[ \u00a0]%/.test(line) && !/^\s*(\/\/|\/?\*)/.test(line))
        .map((line) => `${path}: ${line}`);
    });
    expect(apart).toEqual([]);
  });
});

describe('files', () => {
  test.each(files)('$path is no drawer for everything', ({ path }) => {
    expect(path.split('/').filter((part) => VAGUE.test(part))).toEqual([]);
    const lines = readFileSync(join(SRC, path), 'utf8').split('\n');
    if (own(path)) expect(lines[0], 'the first line says what the file is').toMatch(/^(\/\/|\/\*)/);
    // Tables of cases are read row by row, so tests may be longer.
    expect(lines.length, 'lines').toBeLessThanOrEqual(path.includes('.test.') ? 400 : 300);
  });
});
