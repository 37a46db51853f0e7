/**
 * Index of the first item that satisfies a condition which, once true, stays true for all that follow; the number of
 * items when none does.
 */
export function firstIndex<T>(items: readonly T[], condition: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  for (let middle = high >> 1; low < high; middle = (low + high) >> 1) {
    const item = items[middle];
    if (item !== undefined && condition(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
