// The figures as a table: plain text that is Markdown too.

/** The middle value; of an even number of values the mean of the two in the middle. */
export function median(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The smallest value that is not exceeded by 95 of 100 values. */
export function p95(values) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.ceil(0.95 * sorted.length) - 1];
}

/** A middle with the spread of the values around it, in the form `write` gives a value. */
export function spread(values, write, middle = median(values)) {
  const [least, most] = [Math.min(...values), Math.max(...values)].map(write);
  return least === most && write(middle) === least ? least : `${write(middle)} (${least}–${most})`;
}

/** Rows of texts as a table. The first row is the head, the first column the names. */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => [...row[column]].length)));
  const padded = (text, column) => {
    const space = ' '.repeat(widths[column] - [...text].length);
    return column === 0 ? text + space : space + text;
  };
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const [head, ...body] = rows.map((row) => line(row.map(padded)));
  const rule = line(widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)));
  return [head, rule, ...body].join('\n');
}
