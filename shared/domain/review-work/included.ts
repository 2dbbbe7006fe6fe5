import type { InterviewGroup } from '../../contracts/collect-values'
import type { ReviewKind } from '../../contracts/values'
import { formatCount } from '../../text/format'
import { interviewGroupNames, raisedByNames } from '../../text/collect-names'
import type { ReviewWorkFacts } from './facts'
import { healthCareItems } from './health-care'

export type IncludedState = 'there' | 'partly' | 'lacking' | 'optional'
/** The tab where it is done. */
export type WorkTab = 'forberedelse' | 'besok' | 'intervjuer' | 'checklista' | 'brister' | 'bedomning' | 'sanktioner'

/** One thing that a kind of granskning always includes, and whether it is there. */
export interface IncludedItem {
  key: string
  label: string
  state: IncludedState
  /** What there is, or what lacks: a short Swedish sentence without its full stop. */
  words: string
  tab: WorkTab
}

/**
 * What a granskning of its kind always includes (domain.md, "Kinds of granskning"), and what of it is there. A påkallad one
 * that has been widened is measured as a kvalitetsgranskning, and keeps what was raised. Nothing here forbids an outcome.
 */
export function includedIn(facts: ReviewWorkFacts): IncludedItem[] {
  const own = itemsOf[facts.kind](facts)
  return facts.kind === 'prompted' && facts.widened ? [...own, ...itemsOf.quality(facts)] : own
}

/** In sentences, what lacks: for the page and the minnesanteckningar's list of what is missing. */
export const lackingIn = (items: readonly IncludedItem[]): IncludedItem[] =>
  items.filter(({ state }) => state === 'lacking' || state === 'partly')

const itemsOf: Record<ReviewKind, (facts: ReviewWorkFacts) => IncludedItem[]> = {
  quality: (facts) => [
    visit(facts),
    interview(facts, 'management', 'Frågor till ledningen'),
    interview(facts, 'staff', 'Frågor till personalen'),
    interview(facts, 'caseworker', 'Frågor till handläggare'),
    interview(facts, 'client', 'Brukarnas synpunkter'),
    {
      ...interview(facts, 'relative', 'Anhörigas synpunkter'),
      ...(isHeld(facts, 'relative') ? {} : relativesWhereFit),
    },
    checklist(facts),
  ],
  targeted: (facts) => [
    written('scope', 'Omfattning', facts.scope),
    written('reason', 'Skäl', facts.reason),
    item(
      'decision',
      'Beslut av ledningen',
      facts.decidedOn !== null && facts.decidedBy !== null,
      `${facts.decidedBy ?? ''} ${facts.decidedOn ?? ''}`.trim(),
      'Ange vem som beslutade och när',
      'forberedelse',
    ),
  ],
  prompted: (facts) => [
    written('raised', 'Vad som har framförts', facts.raised),
    item(
      'raisedBy',
      'Vem som framförde det, och när',
      facts.raisedBy !== null && facts.raisedOn !== null,
      facts.raisedBy === null ? '' : `${raisedByNames[facts.raisedBy]} ${facts.raisedOn ?? ''}`.trim(),
      'Ange vem och när',
      'forberedelse',
    ),
  ],
  followUp: (facts) => [
    earlierFindings(facts),
    ...(facts.extensive ? [{ ...visit(facts), label: 'Besök, eftersom bristerna var omfattande' }] : []),
  ],
  agreement: (facts) => [
    item(
      'agreement',
      'Avtal',
      facts.agreement !== null,
      facts.agreement ?? '',
      'Välj avtal under Uppgifter',
      'forberedelse',
    ),
    { ...checklist(facts), key: 'requirements', label: 'Avtalets krav' },
    economicControl(facts),
  ],
  screening: (facts) => [
    item(
      'questionnaire',
      'Formulär besvarat',
      facts.questionnaireAnsweredOn !== null,
      `Svar ${facts.questionnaireAnsweredOn ?? ''}`,
      'Inget svar har kommit',
      'forberedelse',
    ),
    economicControl(facts),
  ],
  healthCare: (facts) => healthCareItems(facts),
}

const relativesWhereFit = { state: 'optional', words: 'Där det passar' } as const

function item(
  key: string,
  label: string,
  isThere: boolean,
  there: string,
  lacking: string,
  tab: WorkTab,
): IncludedItem {
  return { key, label, state: isThere ? 'there' : 'lacking', words: isThere ? there : lacking, tab }
}

const written = (key: string, label: string, text: string | null): IncludedItem =>
  item(key, label, text !== null, 'Skrivet', 'Inte skrivet än', 'forberedelse')

function visit({ visitedOn, visitOn }: ReviewWorkFacts): IncludedItem {
  const waits = visitOn === null ? 'Ingen dag är bokad' : `Bokat ${visitOn}`
  return item('visit', 'Besök', visitedOn !== null, `Gjordes ${visitedOn ?? ''}`, waits, 'besok')
}

const isHeld = ({ interviews }: ReviewWorkFacts, group: InterviewGroup): boolean =>
  interviews.some((one) => one.group === group && one.held)

function interview(facts: ReviewWorkFacts, group: InterviewGroup, label: string): IncludedItem {
  const begun = facts.interviews.some((one) => one.group === group)
  const lacking = begun ? 'Påbörjad, dag saknas' : `Ingen intervju med ${interviewGroupNames[group]}`
  const made = item(`interview-${group}`, label, isHeld(facts, group), 'Genomförd', lacking, 'intervjuer')
  return begun && made.state === 'lacking' ? { ...made, state: 'partly' } : made
}

function checklist({ checklist: counts }: ReviewWorkFacts): IncludedItem {
  if (counts === null) return item('checklist', 'Checklista', false, '', 'Ingen checklista är vald', 'checklista')
  const words = `${counts.answered} av ${formatCount(counts.questions, 'fråga besvarad', 'frågor besvarade')}`
  const made = item('checklist', 'Checklista', counts.answered >= counts.questions, words, words, 'checklista')
  return made.state === 'lacking' && counts.answered > 0 ? { ...made, state: 'partly' } : made
}

function earlierFindings({ earlierFindings: all }: ReviewWorkFacts): IncludedItem {
  const verified = all.filter((one) => one.verified).length
  const words =
    all.length === 0
      ? 'Inga öppna brister från tidigare'
      : `${verified} av ${formatCount(all.length, 'brist verifierad', 'brister verifierade')}`
  const made = item('earlierFindings', 'Tidigare brister verifierade', verified === all.length, words, words, 'brister')
  return made.state === 'lacking' && verified > 0 ? { ...made, state: 'partly' } : made
}

function economicControl({ economicControl: control, inHouse }: ReviewWorkFacts): IncludedItem {
  if (inHouse) {
    return {
      key: 'economicControl',
      label: 'Ekonomisk kontroll',
      state: 'optional',
      words: 'Görs inte i egen regi',
      tab: 'forberedelse',
    }
  }
  const there = `Gjordes ${control?.controlledOn ?? ''}`
  const lacking = control === null ? 'Ingen kontroll är registrerad' : `Den senaste är från ${control.controlledOn}`
  return item('economicControl', 'Ekonomisk kontroll', control?.current === true, there, lacking, 'forberedelse')
}
