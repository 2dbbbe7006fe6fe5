import type { TertialSummary } from '../../../shared/contracts/control'
import { byProcess, countFigure } from '../control-plan/build'
import type { ControlInput } from '../control-plan/view-model'
import type { DeviationRow, FollowedRow, FollowUpModel, TertialReport } from './view-model'

export function buildFollowUp(input: ControlInput): FollowUpModel {
  const { activities, tertials } = input.view
  const rowsOf = (tertial: number): FollowedRow[] =>
    activities.flatMap((activity) => {
      const followUp = activity.followUps[tertial - 1]
      return followUp === undefined ? [] : [{ activity, followUp }]
    })
  const shown = tertials.filter(({ phase, done }) => phase !== 'coming' || done > 0)
  const all = shown.flatMap(({ tertial }) => rowsOf(tertial))
  return {
    ...input,
    total: countFigure('Kontrollmoment i planen', activities, 'controlActivity'),
    reports: shown.map((summary) => reportOf(summary, rowsOf(summary.tertial))),
    deviations: all.flatMap(deviationOf).toSorted(byGravity),
    missed: all.filter(({ followUp }) => followUp.state === 'late'),
  }
}

function reportOf(summary: TertialSummary, rows: readonly FollowedRow[]): TertialReport {
  const where = `tertial ${summary.tertial}`
  const activities = (what: string, chosen: readonly FollowedRow[]) =>
    countFigure(
      `${what}, ${where}`,
      chosen.map(({ activity }) => activity),
      'controlActivity',
    )
  const results = (what: string, passes: (row: FollowedRow) => boolean) =>
    countFigure(
      `${what}, ${where}`,
      rows
        .filter((row) => row.followUp.state === 'done' && passes(row))
        .flatMap(({ followUp: { result } }) => result ?? []),
      'controlResult',
    )
  const judged = (deviation: 'none' | 'minor' | 'serious' | null) => (row: FollowedRow) =>
    row.followUp.result?.deviation === deviation
  const measured = (state: 'open' | 'late' | 'closed') => (row: FollowedRow) => row.followUp.measureState === state
  return {
    summary,
    owed: activities(
      'Kontrollmoment som ska följas upp',
      rows.filter(({ followUp }) => followUp.state !== 'notOwed'),
    ),
    done: activities(
      'Uppföljda kontrollmoment',
      rows.filter(({ followUp }) => followUp.state === 'done'),
    ),
    late: activities(
      'Kontrollmoment med sen uppföljning',
      rows.filter(({ followUp }) => followUp.state === 'late'),
    ),
    none: results('Kontroller utan avvikelse', judged('none')),
    minor: results('Mindre avvikelser', judged('minor')),
    serious: results('Allvarliga avvikelser', judged('serious')),
    unjudged: results('Resultat utan bedömning', judged(null)),
    measuresOpen: results('Öppna åtgärder', measured('open')),
    measuresLate: results('Sena åtgärder', measured('late')),
    measuresClosed: results('Klara åtgärder', measured('closed')),
    groups: byProcess(rows.map(({ activity }) => activity)).map(({ process }) => ({
      process,
      rows: rows.filter(({ activity }) => activity.risk.process === process),
    })),
  }
}

function deviationOf(row: FollowedRow): DeviationRow[] {
  const { result } = row.followUp
  return result === null || result.deviation === null || result.deviation === 'none' ? [] : [{ ...row, result }]
}

const byGravity = (a: DeviationRow, b: DeviationRow): number =>
  Number(b.result.deviation === 'serious') - Number(a.result.deviation === 'serious') ||
  a.followUp.tertial - b.followUp.tertial
