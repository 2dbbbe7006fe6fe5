import { isDeviation } from '../../../shared/domain/questionnaire/rule'
import { addDays } from '../../../shared/domain/iso-date'
import { recipientCandidates } from '../collect/questionnaire/candidate-repo'
import { makeVisits } from '../collect/questionnaire/make-visits'
import { questionsOf } from '../collect/questionnaire/question-repo'
import { newRecipientCode } from '../collect/questionnaire/recipient-code'
import { recipientRepo } from '../collect/questionnaire/recipient-repo'
import { startQuestionnaire } from '../collect/questionnaire/start-questionnaire'
import type { Context } from '../context'
import { recordedTable } from '../recorded-table'
import { exampleAnswer, exampleNumbers } from './questionnaire-answers-example'
import { serviceTypeNamed } from './questionnaire-example-repo'

interface Sent {
  id: string
  year: number
  sentOn: string
  dueOn: string
  closedOn: string | null
  /** Of the recipients, so many of the last have not answered. */
  silent: number
  seed: number
}

const contact = 'Kvalitetsenheten, kvalitet@solberga.example'

/** A screening of the hemtjänst with two visits made, last year's egenrapport closed, and this year's with some late. */
export function questionnaireExample(context: Context, year: number): void {
  const hemtjanst = serviceTypeNamed(context.db, 'Hemtjänst')
  if (hemtjanst === undefined) return
  const { id: serviceTypeId, committeeId } = hemtjanst
  const screening = startQuestionnaire(context, {
    kind: 'screening',
    title: `Screening hemtjänst ${year}`,
    year,
    serviceTypeId,
    committeeId: null,
    from: { is: 'set', key: 'screening' },
  })
  addressed(context, screening.id, { per: 'agreement', serviceTypeId, committeeId: null }, year)
  sent(context, {
    id: screening.id,
    year,
    sentOn: `${year}-10-12`,
    dueOn: `${year}-11-13`,
    closedOn: null,
    silent: 3,
    seed: 22,
  })
  const deviating = recipientRepo(context.db, `${year}-11-22`)
    .list({
      id: screening.id,
      search: '',
      sort: { by: 'deviations', descending: true },
      state: 'answered',
      deviatingOnly: true,
    })
    .rows.slice(0, 2)
  if (deviating.length > 0) {
    makeVisits(context, {
      recipientIds: deviating.map(({ id }) => id),
      kind: 'quality',
      year: year + 1,
      plannedMonth: 2,
      responsible: 'Kvalitetsstrateg',
    })
  }
  const report = (of: number, from: { is: 'set'; key: string } | { is: 'copy'; id: string }): string => {
    const { id } = startQuestionnaire(context, {
      kind: 'selfReport',
      title: `Egenrapport ${of}`,
      year: of,
      serviceTypeId: null,
      committeeId,
      from,
    })
    addressed(context, id, { per: 'provider', serviceTypeId: null, committeeId }, year)
    return id
  }
  const last = report(year - 1, { is: 'set', key: 'selfReport' })
  sent(context, {
    id: last,
    year: year - 1,
    sentOn: `${year - 1}-10-06`,
    dueOn: `${year - 1}-11-07`,
    closedOn: `${year - 1}-12-05`,
    silent: 2,
    seed: 23,
  })
  const current = report(year, { is: 'copy', id: last })
  sent(context, {
    id: current,
    year,
    sentOn: `${year}-10-05`,
    dueOn: `${year}-11-06`,
    closedOn: null,
    silent: 7,
    seed: 24,
  })
}

/** To everybody with an agreement in force in the autumn of the year in progress. */
function addressed(
  context: Context,
  id: string,
  choice: { per: 'agreement' | 'provider'; serviceTypeId: string | null; committeeId: string | null },
  year: number,
): void {
  const table = recordedTable(context, 'questionnaireRecipient')
  const repo = recipientRepo(context.db, context.today)
  const found = recipientCandidates(context.db, `${year}-10-01`, { id, form: null, ...choice })
  for (const { providerId, unitId, agreementId } of found) {
    table.insert({ questionnaireId: id, providerId, unitId, agreementId, code: newRecipientCode(repo) })
  }
}

function sent(context: Context, { id, year, sentOn, dueOn, closedOn, silent, seed }: Sent): void {
  const status = closedOn === null ? 'sent' : 'closed'
  recordedTable(context, 'questionnaire').update(id, null, { status, sentOn, dueOn, closedOn, contact })
  const recipients = recordedTable(context, 'questionnaireRecipient')
  const answers = recordedTable(context, 'questionnaireAnswer')
  const next = exampleNumbers(seed)
  const questions = questionsOf(context.db, id)
  const all = recipientRepo(context.db, dueOn).list({
    id,
    search: '',
    sort: null,
    state: null,
    deviatingOnly: false,
  }).rows
  // Spread over the list, so that the silent ones are not all at its end.
  const isSilent = (index: number): boolean => index % Math.floor(all.length / silent) === 1 && index < all.length - 1
  for (const [index, recipient] of all.entries()) {
    if (isSilent(index)) {
      recipients.update(recipient.id, null, {
        writtenOn: sentOn,
        remindedOn: closedOn === null && index % 3 !== 0 ? addDays(dueOn, 3) : null,
      })
      continue
    }
    for (const question of questions) {
      const value = exampleAnswer(question, year, next)
      const deviation = Number(isDeviation(question.rule, value))
      answers.insert({ recipientId: recipient.id, questionId: question.id, value, deviation })
    }
    recipients.update(recipient.id, null, {
      writtenOn: sentOn,
      answeredOn: addDays(sentOn, 4 + Math.floor(next() * 26)),
      answerFile: `${recipient.providerName}.xlsx`,
    })
  }
}
