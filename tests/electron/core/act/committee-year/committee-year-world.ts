import type { ClientInput } from '../../../../../shared/contracts'
import { openReviewSample } from '../../../../support/review-sample'

type ItemDraft = ClientInput<'act.saveMeetingItem'>['draft']
type Decision = ClientInput<'act.recordDecision'>['draft']

const hash = 'a'.repeat(64)

/** Socialnämnden with three meetings, on a Sunday in November 2026; ways to add items, documents, proposals, decisions. */
export function committeeYearWorld() {
  const sample = openReviewSample()
  const { app, given } = sample
  app.call('act.addMeetings', {
    committeeId: 'social',
    days: [
      { heldOn: '2026-11-05', submitOn: '2026-10-22' },
      { heldOn: '2026-12-10', submitOn: '2026-11-26' },
      { heldOn: '2027-02-04', submitOn: null },
    ],
  })
  const year = (wanted = 2026, committeeId: string | null = 'social') =>
    app.call('act.committeeYear', { committeeId, year: wanted })
  const meetingOn = (heldOn: string) => {
    const found = year(Number(heldOn.slice(0, 4)), null).meetings.find((meeting) => meeting.heldOn === heldOn)
    if (found === undefined) throw new Error(`no meeting ${heldOn}`)
    return found
  }
  const itemDraft = (heldOn: string, fields: Partial<ItemDraft> = {}): ItemDraft => ({
    meetingId: meetingOn(heldOn).id,
    title: 'Varning till Utförare Linden',
    kind: 'decision',
    documentKind: null,
    documentId: null,
    proposalId: null,
    planId: null,
    responsible: 'Kvalitetsstrateg',
    note: null,
    ...fields,
  })
  const decision = (fields: Partial<Decision> = {}): Decision => ({
    committeeId: 'social',
    meetingId: meetingOn('2026-11-05').id,
    decidedOn: '2026-11-05',
    paragraph: '112',
    result: 'approved',
    heading: 'Varning',
    text: null,
    registryNumber: 'SN 2026/0101',
    ...fields,
  })
  const about = { itemId: null, documentId: null, proposalId: null, planId: null }
  // Assigned and not spread, so that the sample keeps its own type.
  return Object.assign(sample, {
    year,
    meetingOn,
    itemDraft,
    decision,
    about,
    addItem: (heldOn: string, fields: Partial<ItemDraft> = {}): string =>
      app.call('act.saveMeetingItem', { id: null, version: null, draft: itemDraft(heldOn, fields) }).id,
    document: (writtenOn: string, fields: object = {}) => {
      app.setDay(writtenOn)
      const { id } = given.table('document').insert({
        kind: 'tjansteskrivelse-plan',
        year: 2026,
        committeeId: 'social',
        title: 'Tjänsteskrivelse om uppföljningsplan 2027',
        registryNumber: 'SN 2026/0200',
        author: 'Kvalitetsstrateg',
        fileName: 'plan.docx',
        sha256: hash,
        byteLength: 1,
        figures: JSON.stringify({ version: 1, figures: [] }),
        ...fields,
      })
      app.setDay('2026-11-22')
      return id
    },
    /** A warning prepared after a begäran om rättelse, with everything that it needs to be decided. */
    proposal: (): { proposal: { id: string; version: number } } => {
      const review = given.review({ completedOn: '2026-09-15', registryNumber: 'SN 2026/0101', agreementId: 'a-1' })
      const finding = given.finding(review.id, { severity: 'serious' })
      given.table('sanction').insert({
        reviewId: review.id,
        step: 'rectification',
        decidedOn: '2026-09-25',
        decidedBy: 'enhetschef',
        deadlineOn: '2026-10-16',
        result: 'Inte tillräckligt.',
      })
      const proposal = given.table('sanctionProposal').insert({
        reviewId: review.id,
        step: 'warning',
        status: 'open',
        preparedBy: 'Kvalitetsstrateg',
        preparedOn: '2026-10-20',
        deadlineOn: '2026-12-18',
        demand: 'Vaken personal nattetid.',
        consequence: 'Vite.',
        reason: 'Rättelsen var inte tillräcklig.',
        orderReason: 'Skälet står i ärendet.',
        heardOn: '2026-10-18',
        heardNote: 'Utföraren håller med.',
        reportedToIvo: 0,
        ivoReason: 'Prövat.',
        reportedToPolice: 0,
        policeReason: 'Prövat.',
      })
      given.table('sanctionFinding').insert({ proposalId: proposal.id, findingId: finding.id })
      return { proposal }
    },
  })
}
