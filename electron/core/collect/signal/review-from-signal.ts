import type { RaisedBy } from '../../../../shared/contracts/collect-values'
import type { SignalRegister } from '../../../../shared/contracts/signal'
import { yearOf } from '../../../../shared/domain/iso-date'
import { nextReviewNumber } from '../../../../shared/domain/review'
import { AppError } from '../../../../shared/errors'
import { feedbackKindNames } from '../../../../shared/text/names'
import type { Tables } from '../../../database/tables'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { reviewRepo } from '../review-repo'
import { refuseArchivedSignal } from './save-signal'
import { signalTables } from './signal-table'

/**
 * A påkallad granskning that starts from what was told: it takes over utförare, enhet, insats and the words, and the row
 * remembers it. One that has led to a granskning already leads to no second one.
 */
export const reviewFromSignal: Handler<'collect.reviewFromSignal'> = (context, { register, id, version, raisedBy }) => {
  const records = recordedTable(context, signalTables[register].table)
  const row = records.byId(id)
  refuseArchivedSignal(row)
  if (row.reviewId !== null) throw broken('Den har redan lett till en granskning. Öppna den i stället.')
  const unit = row.unitId === null ? null : recordedTable(context, 'unit').byId(row.unitId)
  const serviceTypeId = row.serviceTypeId ?? unit?.serviceTypeId ?? null
  if (row.providerId === null) throw broken('En granskning behöver en utförare. Ange utföraren först.')
  if (serviceTypeId === null) throw broken('En granskning behöver en insats. Ange insatsen först.')
  const year = yearOf(context.today)
  const review = recordedTable(context, 'review').insert({
    number: nextReviewNumber(year, reviewRepo(context.db).numbersOfYear(year)),
    providerId: row.providerId,
    unitId: row.unitId,
    serviceTypeId,
    kind: 'prompted',
    year,
    plannedMonth: Number(context.today.slice(5, 7)),
  })
  const told = toldBy(register, row, raisedBy)
  recordedTable(context, 'reviewScope').insert({ reviewId: review.id, ...told })
  records.update(id, version, { reviewId: review.id })
  return { id: review.id, number: review.number }
}

/** What was raised, when and by whom, in the words of the row. */
function toldBy(
  register: SignalRegister,
  row: object & { number: string },
  raisedBy: RaisedBy | null,
): { raised: string; raisedOn: string; raisedBy: RaisedBy | null } {
  if (register === 'feedback') {
    const { kind, category, description, receivedOn } = row as Tables['feedback']
    return {
      raised: said(`${feedbackKindNames[kind]} ${row.number}`, category, description),
      raisedOn: receivedOn,
      raisedBy,
    }
  }
  if (register === 'deviation') {
    const { type, description, occurredOn } = row as Tables['deviation']
    return {
      raised: said(`avvikelse ${row.number}`, type, description),
      raisedOn: occurredOn,
      raisedBy: raisedBy ?? 'staff',
    }
  }
  const { category, text, notedOn } = row as Tables['caseworkerExperience']
  return {
    raised: said(`handläggares erfarenhet ${row.number}`, category, text),
    raisedOn: notedOn,
    raisedBy: raisedBy ?? 'caseworker',
  }
}

/** 'Klagomål S-2026-0012 (bemötande): Personalen svarar inte.' */
function said(what: string, category: string | null, text: string | null): string {
  const about = category === null ? '' : ` (${category})`
  const sentence = `${what}${about}${text === null ? '' : `: ${text}`}`
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

const broken = (userMessage: string): AppError => new AppError({ code: 'RULE_BROKEN', userMessage })
