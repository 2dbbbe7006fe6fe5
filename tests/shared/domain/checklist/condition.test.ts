import { describe, expect, it } from 'vitest'
import type { ChecklistAnswerValue } from '../../../../shared/contracts/collect-values'
import { askedQuestions, conditionFaults } from '../../../../shared/domain/checklist/condition'
import { reasonsNotToDecideChecklist } from '../../../../shared/domain/checklist/decide'
import { checklistSummary } from '../../../../shared/domain/checklist/summary'

const question = (key: string, conditionKey: string | null = null, answers: ChecklistAnswerValue[] | null = null) => ({
  id: `id-${key}`,
  areaId: 'omrade',
  key,
  text: `Fråga ${key}?`,
  conditionKey,
  conditionAnswers: answers,
})
const keysOf = (questions: { key: string }[]) => questions.map(({ key }) => key)

describe('conditional questions', () => {
  const list = [question('a'), question('b', 'a', ['partly', 'notFulfilled']), question('c', 'b', ['fulfilled'])]

  it('are asked only when the earlier question has been answered in one of the ways', () => {
    expect(keysOf(askedQuestions(list, new Map()))).toEqual(['a'])
    expect(keysOf(askedQuestions(list, new Map([['a', 'fulfilled']])))).toEqual(['a'])
    expect(keysOf(askedQuestions(list, new Map([['a', 'partly']])))).toEqual(['a', 'b'])
  })

  it('stay hidden with the question they depend on, whatever was once answered there', () => {
    const answers = new Map<string, ChecklistAnswerValue>([
      ['a', 'fulfilled'],
      ['b', 'fulfilled'],
    ])
    expect(keysOf(askedQuestions(list, answers))).toEqual(['a'])
    expect(keysOf(askedQuestions(list, new Map(answers).set('a', 'partly')))).toEqual(['a', 'b', 'c'])
  })

  it('may not point at themselves, forward, at nothing or at no answer', () => {
    const reasons = conditionFaults([
      question('a', 'b', ['partly']),
      question('b', 'b', ['partly']),
      question('c', 'borta', ['partly']),
      question('d', 'c', []),
    ]).map(({ reason }) => reason)
    expect(reasons).toHaveLength(4)
    expect(reasons[0]).toContain('senare fråga')
    expect(reasons[1]).toContain('sig själv')
    expect(reasons[2]).toContain('inte finns kvar')
    expect(reasons[3]).toContain('utan svar')
  })

  it('can therefore never form a circle', () => {
    expect(conditionFaults([question('a', 'b', ['partly']), question('b', 'a', ['partly'])])).toHaveLength(1)
  })
})

describe('summary of a checklist', () => {
  const areas = [
    { id: 'omrade', name: 'Bemanning' },
    { id: 'tomt', name: 'Bemötande' },
  ]
  const list = [question('a'), question('b', 'a', ['notFulfilled']), question('c')]

  it('does not count an answer to a question that is hidden', () => {
    const answers = [
      { questionId: 'id-a', answer: 'fulfilled' as const },
      { questionId: 'id-b', answer: 'notFulfilled' as const },
    ]
    expect(checklistSummary(areas, list, answers, [])).toMatchObject({
      questions: 2,
      answered: 1,
      left: 1,
      fulfilled: 1,
      notFulfilled: 0,
    })
  })

  it('counts areas, answers and brister, and lets an area where nothing is asked be done', () => {
    const answers = [
      { questionId: 'id-a', answer: 'notFulfilled' as const },
      { questionId: 'id-b', answer: 'notApplicable' as const },
      { questionId: 'id-c', answer: null },
    ]
    const summary = checklistSummary(areas, list, answers, ['id-a', 'id-a', null])
    expect(summary).toMatchObject({ questions: 3, answered: 2, left: 1, notApplicable: 1, findings: 2, areasDone: 1 })
    expect(summary.areas[0]).toMatchObject({ name: 'Bemanning', left: 1, findings: 2 })
  })
})

describe('deciding a checklist', () => {
  it('waits for questions, filled areas, conditions that hold and no question twice', () => {
    const areas = [
      { id: 'omrade', name: 'Bemanning' },
      { id: 'tomt', name: 'Bemötande' },
    ]
    expect(reasonsNotToDecideChecklist(areas, [])).toEqual(['Checklistan har inga frågor.'])
    const twin = { ...question('b'), text: 'fråga a?' }
    expect(reasonsNotToDecideChecklist(areas, [question('a'), twin]).join(' ')).toMatch(/Bemötande.*två gånger/)
  })
})
