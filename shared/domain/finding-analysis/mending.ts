import type { FindingMeasure, MendingRow } from '../../contracts/finding-analysis'
import { Severity } from '../../contracts/values'
import { formatCount, formatNumber, formatShare } from '../../text/format'
import type { IsoDate } from '../iso-date'
import { dayCount } from './day-count'
import { counts, type FindingFact } from './fact'

/** All brister first, then by severity, gravest first. Those not mended are counted apart: no time is guessed for them. */
export function mendingRows(findings: readonly FindingFact[], today: IsoDate): MendingRow[] {
  const unknown = findings.some(({ severity }) => severity === null) ? [null] : []
  const bySeverity = [...Severity.options.toReversed(), ...unknown].map((severity) =>
    rowOf(
      severity,
      findings.filter((fact) => fact.severity === severity),
      today,
    ),
  )
  return findings.length === 0 ? [] : [rowOf('all', findings, today), ...bySeverity]
}

function rowOf(severity: MendingRow['severity'], findings: readonly FindingFact[], today: IsoDate): MendingRow {
  const having = (measure: FindingMeasure): FindingFact[] => findings.filter((fact) => counts[measure](fact, today))
  return {
    severity,
    findings: findings.length,
    mended: having('mended').length,
    done: dayCount(findings.map(({ reviewedOn, doneOn }) => [reviewedOn, doneOn])),
    verified: having('verified').length,
    verification: dayCount(having('verified').map(({ reviewedOn, verifiedOn }) => [reviewedOn, verifiedOn])),
    notMended: having('notMended').length,
    late: having('late').length,
    inTime: having('mendedInTime').length,
    tooLate: having('mendedLate').length,
    withoutDue: having('mendedWithoutDue').length,
  }
}

/** What the times say, with what they rest on. Empty where there is no brist. */
export function mendingSentences(rows: readonly MendingRow[]): string[] {
  const all = rows.find(({ severity }) => severity === 'all')
  if (all === undefined) return []
  const sentences = [`${formatShare(all.mended, all.findings)} av bristerna är åtgärdade.`]
  if (all.done !== null) {
    sentences.push(
      `Medianen från granskning till åtgärd är ${days(all.done.median)}, räknad på de ${formatNumber(all.done.base)} som har båda dagarna.`,
    )
  }
  const judged = all.inTime + all.tooLate
  if (judged > 0) sentences.push(`I tid åtgärdades ${formatShare(all.inTime, judged)} av dem som hade en frist.`)
  if (all.notMended > 0) {
    const late = all.late === 0 ? 'ingen av dem sen' : `varav ${formatCount(all.late, 'är sen', 'är sena')}`
    sentences.push(
      `${formatCount(all.notMended, 'är inte åtgärdad', 'är inte åtgärdade')} än, ${late}: tiderna kan bli längre när de är det.`,
    )
  }
  return sentences
}

/** '14 dagar', '14,5 dagar'. */
const days = (count: number): string => formatCount(count, 'dag', 'dagar')
