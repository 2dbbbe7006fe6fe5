import type { Todo } from '../contracts/act'
import { formatMonth } from '../text/format'
import { addDays, addMonths, daysBetween, dueStatus, type IsoDate } from './iso-date'
import { analysisName, type NamedAnalysis } from './risk-occasion'
import { lowerSv } from './swedish'

/** A brist that nobody has verified yet. */
export interface WaitingFinding {
  id: string
  area: string
  who: string
  dueOn: IsoDate | null
  doneOn: IsoDate | null
}

export interface WaitingReview {
  id: string
  number: string
  who: string
  year: number
  plannedMonth: number | null
  completedOn: IsoDate | null
}

/** Due days further away than this are seen in the list of brister, not in Att göra. */
const aheadDays = 14

/** Last day on which a brist that is due is shown in Att göra. */
export const lastDayToShow = (today: IsoDate): IsoDate => addDays(today, aheadDays)

type Words = Pick<Todo, 'id' | 'subject' | 'sentence' | 'action' | 'path'>

/** A thing to do with its day, or without one where it simply waits. */
export function todo(words: Words, dueOn: IsoDate | null, today: IsoDate): Todo {
  const due = dueOn === null ? null : dueStatus(dueOn, today)
  return { ...words, dueOn, dueLabel: due?.label ?? null, dueDegree: due?.degree ?? null }
}

/** Late and coming brister are opened, mended ones verified. */
export function findingTodo({ id, area, who, dueOn, doneOn }: WaitingFinding, today: IsoDate): Todo {
  const about = insideSentence(area)
  const path = `/atgarda/brister?brist=${id}`
  if (doneOn !== null) {
    const sentence = `${who} har åtgärdat bristen om ${about} ${doneOn}, och åtgärden är inte verifierad.`
    return todo({ id: `finding-${id}`, subject: who, sentence, action: 'Verifiera', path }, null, today)
  }
  const sentence =
    dueOn !== null && dueOn < today
      ? `${who} har inte åtgärdat bristen om ${about}; fristen gick ut ${dueOn}.`
      : `${who} ska ha åtgärdat bristen om ${about} senast ${dueOn}.`
  return todo({ id: `finding-${id}`, subject: who, sentence, action: 'Öppna', path }, dueOn, today)
}

/** A granskning without a judgement is told with its wait once that is longer than this. */
const judgedWithinDays = 14

/** Carried out and still without outcome. */
export function assessTodo({ id, number, who, completedOn }: WaitingReview, today: IsoDate): Todo {
  const waited = completedOn === null ? 0 : daysBetween(completedOn, today)
  const since = waited > judgedWithinDays ? `, för ${waited} dagar sedan,` : ''
  const sentence = `Granskning ${number} av ${who} genomfördes ${completedOn}${since} och saknar utfall.`
  const path = `/bedoma/bedomningar/${id}`
  return todo({ id: `assess-${id}`, subject: `Granskning ${number}`, sentence, action: 'Bedöm', path }, null, today)
}

/** The planned month has passed; due is its last day. */
export function registerTodo({ id, number, who, year, plannedMonth }: WaitingReview, today: IsoDate): Todo {
  const when = plannedMonth === null ? `${year}` : `${formatMonth(plannedMonth, 'long')} ${year}`
  const sentence = `Granskning ${number} av ${who} var planerad till ${when} och saknar datum.`
  const path = `/samla-in/granskningar/${id}`
  const dueOn = lastDayOf(year, plannedMonth ?? 12)
  return todo(
    { id: `register-${id}`, subject: `Granskning ${number}`, sentence, action: 'Registrera', path },
    dueOn,
    today,
  )
}

/** A draft of a riskanalys that waits for decision. */
export interface WaitingAnalysis extends NamedAnalysis {
  id: string
  serviceAreaName: string | null
  /** The day of the change that the analysis must precede; null for the others. */
  changeOn: IsoDate | null
  /** Risks in the draft that came up after the version in force was decided. */
  raised: number
}

/** A change's analysis is due the day the change takes place: made afterwards, it prevents nothing. */
export function riskAnalysisTodo(analysis: WaitingAnalysis, reasons: readonly string[], today: IsoDate): Todo {
  const { id, occasion, serviceAreaName, changeOn, raised } = analysis
  const name = analysisName(analysis, serviceAreaName ?? '')
  const subject =
    occasion === 'change' ? `Riskanalys före ${insideSentence(name)}` : `Riskanalys ${insideSentence(name)}`
  const state = reasons.length === 0 ? 'är klar att fastställa' : `kan inte fastställas: ${joinReasons(reasons)}`
  const sentences = [
    `${subject} ${state}.`,
    ...(raised === 0 ? [] : [`${raised === 1 ? 'En risk' : `${raised} risker`} från året väntar på beslut.`]),
    ...(changeOn === null ? [] : [`Förändringen genomförs ${changeOn}.`]),
  ]
  const action = reasons.length === 0 ? 'Fastställ' : 'Öppna'
  const path = `/analysera/riskanalyser/${id}`
  return todo({ id: `riskAnalysis-${id}`, subject, sentence: sentences.join(' '), action, path }, changeOn, today)
}

/** A draft of the plan, and where it is on its way to the gruppchef. */
export interface WaitingPlan {
  id: string
  year: number
  committeeName: string | null
  sentOn: IsoDate | null
  sentBy: string | null
  returnedReason: string | null
}

export function planTodo(plan: WaitingPlan, reasons: readonly string[], today: IsoDate): Todo {
  const subject = `Uppföljningsplan ${plan.year}`
  const whose = plan.committeeName === null ? subject : `${subject} för ${plan.committeeName}`
  const waits = { id: `plan-${plan.id}`, subject, path: planPath(plan.year) }
  if (plan.sentOn !== null) {
    const by = plan.sentBy === null ? '' : ` av ${plan.sentBy}`
    const sentence = `${whose} skickades för godkännande${by} ${plan.sentOn} och väntar på beslut.`
    return todo({ ...waits, sentence, action: 'Fastställ' }, null, today)
  }
  if (plan.returnedReason !== null) {
    const sentence = `${whose} kom tillbaka från godkännande: ${plan.returnedReason.replace(/\.$/, '')}.`
    return todo({ ...waits, sentence, action: 'Ändra' }, null, today)
  }
  const sentence =
    reasons.length === 0
      ? `${whose} är klar att fastställa.`
      : `${whose} kan inte fastställas: ${joinReasons(reasons)}.`
  const action = reasons.length === 0 ? 'Fastställ' : 'Planera'
  return todo({ ...waits, sentence, action }, null, today)
}

/** Next year's plan is prepared in the last quarter (the five steps: a yearly plan, decided before its year). */
export const nextPlanIsDue = (today: IsoDate): boolean => Number(today.slice(5, 7)) >= 10

export function missingPlanTodo(year: number, committees: readonly string[], today: IsoDate): Todo {
  const subject = `Uppföljningsplan ${year}`
  const whose = committees.length === 0 ? subject : `${subject} för ${committees.join(' och ')}`
  return todo(
    {
      id: `missingPlan-${year}`,
      subject,
      sentence: `${whose} är inte påbörjad; den ska fastställas före årsskiftet.`,
      action: 'Planera',
      path: planPath(year),
    },
    `${year - 1}-12-31`,
    today,
  )
}

const planPath = (year: number): string => `/planera/uppfoljningsplan?ar=${year}`

/** What is late first, then what is due within days, then what simply waits, then what is further away. */
export function compareTodos(a: Todo, b: Todo): number {
  const place = ({ dueDegree }: Todo): number =>
    dueDegree === 'late' ? 0 : dueDegree === 'soon' ? 1 : dueDegree === null ? 2 : 3
  return place(a) - place(b) || compareText(a.dueOn ?? '', b.dueOn ?? '') || compareText(a.id, b.id)
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const lastDayOf = (year: number, month: number): IsoDate =>
  addDays(addMonths(`${year}-${String(month).padStart(2, '0')}-01`, 1), -1)

/** 'Bemanning' → 'bemanning'; an abbreviation keeps its capitals. */
const insideSentence = (text: string): string =>
  /^\p{Lu}\p{Lu}/u.test(text) ? text : lowerSv(text.slice(0, 1)) + text.slice(1)

/** '2 risker saknar ansvarig och 1 risk …', each reason without its full stop. */
const joinReasons = (reasons: readonly string[]): string =>
  reasons.map((reason) => insideSentence(reason.replace(/\.$/, ''))).join(', och ')
