// The accessibility tree as an outline: which roles there are, in what order and state, and not what they say.

/** What only carries text. Its children stand where it stood. */
const TEXT = ['paragraph', 'text', 'emphasis', 'strong'];

/** One line of `ariaSnapshot()`: role, name, states. A line with a colon in its name is quoted as a whole. */
const LINE = /^( *)- '?([a-z]+)( "(?:[^"\\]|\\.)*")?((?: \[[^\]]*\])*)/;

/** The nodes of an `ariaSnapshot()` as a tree of `{ role, name, states, children }`. */
export function tree(snapshot) {
  const root = { children: [] };
  const open = [{ depth: -1, node: root }];
  for (const line of snapshot.split('\n')) {
    const found = LINE.exec(line);
    // Other lines are properties, such as the address of a link.
    if (!found) continue;
    const [, indent, role, name, states] = found;
    while (open.at(-1).depth >= indent.length) open.pop();
    const node = { role, name: name ? JSON.parse(name.trim().replaceAll("''", "'")) : '', states: states.trim(), children: [] };
    open.at(-1).node.children.push(node);
    open.push({ depth: indent.length, node });
  }
  return root.children;
}

/** Every node of a tree, in its order. */
export const nodes = (all) => all.flatMap((node) => [node, ...nodes(node.children)]);

/** The outline: a line a node, `"…"` where it has a name; equal neighbours are one line with their number. */
export const outline = (snapshot) => lines(withoutText(tree(snapshot))).join('\n');

const withoutText = (all) =>
  all.flatMap((node) => {
    const children = withoutText(node.children);
    return TEXT.includes(node.role) ? children : [{ ...node, children }];
  });

function lines(all) {
  const written = all.map(({ role, name, states, children }) => {
    const head = ['-', role, name && '"…"', states].filter(Boolean).join(' ');
    return [head, ...lines(children).map((line) => `  ${line}`)];
  });
  const same = (one, other) => one !== undefined && one.join('\n') === other.join('\n');
  return written.flatMap((node, at) => {
    if (same(written[at - 1], node)) return [];
    const next = written.slice(at).findIndex((other) => !same(node, other));
    const count = next === -1 ? written.length - at : next;
    const [head, ...rest] = node;
    return [count > 1 ? `${head} ×${count}` : head, ...rest];
  });
}
