import type { ChecklistAnswerValue } from '../../contracts/collect-values'
import { checklistAnswerNames } from '../../text/collect-names'

export interface ComparedArea {
  key: string
  name: string
  help: string | null
}
export interface ComparedQuestion {
  key: string
  areaKey: string
  text: string
  help: string | null
  lawConcept: string | null
  lawReference: string | null
  clause: string | null
  qualityArea: string | null
  requirementText: string | null
  conditionKey: string | null
  conditionAnswers: readonly ChecklistAnswerValue[] | null
}
export interface ComparedVersion {
  areas: readonly ComparedArea[]
  /** In the order they are asked. */
  questions: readonly ComparedQuestion[]
}

export interface ChecklistChange {
  what: 'area' | 'question'
  change: 'added' | 'removed' | 'changed'
  /** The area's name, or the question's text as it now stands (as it stood, where it is removed). */
  title: string
  /** The area that a question stands in. */
  area: string | null
  fields: { label: string; before: string | null; after: string | null }[]
}
export interface ChecklistDifference {
  changes: ChecklistChange[]
  /** What stands in both versions comes in another order. */
  reordered: boolean
}

/** An area or a question in words. */
interface Item {
  id: string
  what: ChecklistChange['what']
  title: string
  area: string | null
  words: Readonly<Record<string, string | null>>
}

/** What a later version changes: areas and questions are the same when their keys are, whatever they are called. */
export function checklistDifference(before: ComparedVersion, after: ComparedVersion): ChecklistDifference {
  const [old, now] = [itemsOf(before), itemsOf(after)]
  const [oldById, nowById] = [byId(old), byId(now)]
  const changes = [
    ...now.flatMap((item): ChecklistChange[] => {
      const earlier = oldById.get(item.id)
      if (earlier === undefined) return [changeOf(item, 'added')]
      const fields = differing(earlier.words, item.words)
      return fields.length === 0 ? [] : [changeOf(item, 'changed', fields)]
    }),
    ...old.filter(({ id }) => !nowById.has(id)).map((item) => changeOf(item, 'removed')),
  ]
  const orderOf = (items: readonly Item[], others: ReadonlyMap<string, Item>): string =>
    items.flatMap(({ id }) => (others.has(id) ? [id] : [])).join('\n')
  return { changes, reordered: orderOf(old, nowById) !== orderOf(now, oldById) }
}

function itemsOf({ areas, questions }: ComparedVersion): Item[] {
  const areaName = (key: string): string | null => areas.find((area) => area.key === key)?.name ?? null
  return [
    ...areas.map(({ key, name, help }) => ({
      id: `area:${key}`,
      what: 'area' as const,
      title: name,
      area: null,
      words: { Namn: name, Hjälptext: help },
    })),
    ...questions.map((question) => ({
      id: `question:${question.key}`,
      what: 'question' as const,
      title: question.text,
      area: areaName(question.areaKey),
      words: {
        Fråga: question.text,
        Område: areaName(question.areaKey),
        Hjälptext: question.help,
        Lagrum: question.lawConcept ?? question.lawReference,
        Avtalsvillkor: question.clause,
        Kvalitetsområde: question.qualityArea,
        Krav: question.requirementText,
        Villkor: conditionInWords(question, questions),
      },
    })),
  ]
}

const byId = (items: readonly Item[]): ReadonlyMap<string, Item> => new Map(items.map((item) => [item.id, item]))

const changeOf = (
  { what, title, area }: Item,
  change: ChecklistChange['change'],
  fields: ChecklistChange['fields'] = [],
): ChecklistChange => ({ what, change, title, area, fields })

const differing = (before: Item['words'], after: Item['words']): ChecklistChange['fields'] =>
  Object.keys(after)
    .map((label) => ({ label, before: before[label] ?? null, after: after[label] ?? null }))
    .filter((field) => field.before !== field.after)

/** 'visas bara när ”Finns rutinen?” är besvarad delvis eller ej uppfyllt'; null where the question is always asked. */
export function conditionInWords(
  { conditionKey, conditionAnswers }: Pick<ComparedQuestion, 'conditionKey' | 'conditionAnswers'>,
  questions: ReadonlyArray<{ key: string; text: string }>,
): string | null {
  if (conditionKey === null) return null
  const text = questions.find(({ key }) => key === conditionKey)?.text ?? 'en fråga som inte finns kvar'
  const answers = (conditionAnswers ?? []).map((answer) => checklistAnswerNames[answer]).join(' eller ')
  return `visas bara när ”${text}” är besvarad ${answers}`
}
