/** Gives the focus to the list inside an element, so that arrows move in it. */
export function focusTable(area: ParentNode | null): void {
  area?.querySelector<HTMLElement>('.data-table > table')?.focus();
}
