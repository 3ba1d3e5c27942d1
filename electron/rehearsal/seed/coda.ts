/** A statement of an invented account, to be written as CODA; amounts in thousandths. */
export type InventedStatement = {
  readonly iban: string;
  readonly number: number;
  readonly old: number;
  readonly moves: readonly number[];
  /** YYYY-MM-DD */
  readonly oldDate: string;
  readonly newDate: string;
};

/** The balance after a statement. */
export function balanceAfter({ old, moves }: InventedStatement): number {
  return moves.reduce((sum, move) => sum + move, old);
}

/** Statements as one CODA file (facts: coda.md, layout of version 2). */
export function codaText(statements: readonly InventedStatement[]): string {
  return statements
    .flatMap((statement, at) => linesOf(statement, at === statements.length - 1))
    .map((line) => `${line}\r\n`)
    .join('');
}

function linesOf(statement: InventedStatement, isLast: boolean): string[] {
  const { iban, number, old, moves, oldDate, newDate } = statement;
  const coded = String(number).padStart(3, '0');
  const account = `${iban.padEnd(34)}EUR`;
  const total = (sign: 1 | -1): number =>
    moves.filter((move) => move * sign > 0).reduce((sum, move) => sum + Math.abs(move), 0);
  const movement = (amount: number, at: number): string =>
    [
      '21',
      String(at + 1).padStart(4, '0'),
      '0000',
      ''.padEnd(21),
      signed(amount),
      day(newDate),
      '001500000',
      'Verzonnen betaling'.padEnd(53),
      day(newDate),
      coded,
      '0',
      '0 0',
    ].join('');
  return [
    `00000${day(newDate)}30005${''.padEnd(44)}${'VRZNBEBB'.padEnd(11)}00940000003 ${'00000'.padEnd(5)}${''.padEnd(39)}2`,
    `12${coded}${account}${signed(old)}${day(oldDate)}${'VERZONNEN BV'.padEnd(26)}${'Zichtrekening'.padEnd(35)}${coded}`,
    ...moves.map(movement),
    `8${coded}${account}${signed(balanceAfter(statement))}${day(newDate)}${''.padEnd(64)}0`,
    `9${''.padEnd(15)}${String(moves.length + 2).padStart(6, '0')}${digits(total(-1))}${digits(total(1))}${''.padEnd(75)}${isLast ? '2' : '1'}`,
  ];
}

function day(iso: string): string {
  return iso.slice(2).split('-').toReversed().join('');
}

function digits(amount: number): string {
  return String(Math.abs(amount)).padStart(15, '0');
}

function signed(amount: number): string {
  return `${amount < 0 ? '1' : '0'}${digits(amount)}`;
}
