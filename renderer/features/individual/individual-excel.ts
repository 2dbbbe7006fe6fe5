import type { Output } from '../../../shared/contracts'
import type { FollowUpBreakdown, FollowUpRow, JudgementFigure } from '../../../shared/contracts/individual'
import { followUpBreakdownNames } from '../../../shared/text/individual-names'
import { exportRows, type ExcelColumn } from '../../lib/excel-export'
import { whyHidden } from './words'

/** Exactly what the page shows: a protected group as its words, never a number. */
export async function exportBreakdown(
  data: Output<'collect.individual'>,
  by: FollowUpBreakdown,
  period: string,
): Promise<void> {
  const { limit } = data
  const counted = (header: string, figure: (row: FollowUpRow) => JudgementFigure): ExcelColumn<FollowUpRow>[] => [
    { header: `${header}, antal`, value: (row) => number(figure(row), 'answers'), width: 16 },
    { header: `${header}, bristande`, value: (row) => number(figure(row), 'poor'), width: 18 },
    { header: `${header}, godkänt`, value: (row) => number(figure(row), 'approved'), width: 18 },
    { header: `${header}, mycket bra`, value: (row) => number(figure(row), 'veryGood'), width: 20 },
    { header: `${header}, skydd`, value: (row) => protection(figure(row), limit), width: 40 },
  ]
  const columns: ExcelColumn<FollowUpRow>[] = [
    { header: followUpBreakdownNames[by], value: (row) => row.name, width: 34 },
    ...(by === 'unit' ? [{ header: 'Utförare', value: (row: FollowUpRow) => row.detail, width: 30 }] : []),
    ...counted('Alla', (row) => row.all),
    ...(by === 'gender' ? [] : [...counted('Kvinnor', (row) => row.women), ...counted('Män', (row) => row.men)]),
  ]
  const all: FollowUpRow = {
    id: '',
    name: 'Alla',
    detail: null,
    all: data.total,
    women: { state: 'empty' },
    men: { state: 'empty' },
  }
  await exportRows(`Individuppföljning ${period}`, columns, [all, ...data.rows])
}

const number = (figure: JudgementFigure, field: 'answers' | 'poor' | 'approved' | 'veryGood'): number | null =>
  figure.state === 'shown' ? figure[field] : null

function protection(figure: JudgementFigure, limit: number): string | null {
  if (figure.state === 'shown') return figure.whole ? null : 'små grupper är inte medräknade'
  if (figure.state === 'empty') return null
  const { word, why } = whyHidden(figure.state, figure.state === 'revealing' ? figure.because : null, limit)
  return why === undefined ? word : `${word}, ${why}`
}
