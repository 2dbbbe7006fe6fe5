import { describe, expect, it } from 'vitest'
import { checklistDifference, type ComparedVersion } from '../../../../shared/domain/checklist/difference'
import { answerKey, isLetterKey } from '../../../../shared/domain/checklist/keys'
import { placed, positionAt } from '../../../../shared/domain/checklist/position'
import { proposedChecklists } from '../../../../shared/domain/checklist/proposal'

const question = (key: string, fields = {}) => ({
  key,
  areaKey: 'bemanning',
  text: `Fråga ${key}?`,
  help: null,
  lawConcept: null,
  lawReference: null,
  clause: null,
  qualityArea: null,
  requirementText: null,
  conditionKey: null,
  conditionAnswers: null,
  ...fields,
})
const version = (...questions: ReturnType<typeof question>[]): ComparedVersion => ({
  areas: [{ key: 'bemanning', name: 'Bemanning', help: null }],
  questions,
})

describe('difference between versions of a checklist', () => {
  it('knows a question by its key, whatever it is called', () => {
    const { changes, reordered } = checklistDifference(
      version(question('a'), question('b')),
      version(question('b', { text: 'Ny lydelse?' }), question('c')),
    )
    expect(changes.map(({ change, title }) => [change, title])).toEqual([
      ['changed', 'Ny lydelse?'],
      ['added', 'Fråga c?'],
      ['removed', 'Fråga a?'],
    ])
    expect(changes[0]?.fields).toEqual([{ label: 'Fråga', before: 'Fråga b?', after: 'Ny lydelse?' }])
    expect(reordered).toBe(false)
  })

  it('tells a condition in words, and when only the order differs', () => {
    const conditional = question('b', { conditionKey: 'a', conditionAnswers: ['partly', 'notFulfilled'] })
    const { changes } = checklistDifference(version(question('a'), question('b')), version(question('a'), conditional))
    expect(changes[0]?.fields[0]?.after).toBe('visas bara när ”Fråga a?” är besvarad delvis eller ej uppfyllt')
    const swapped = checklistDifference(version(question('a'), question('b')), version(question('b'), question('a')))
    expect(swapped).toEqual({ changes: [], reordered: true })
  })
})

describe('which checklist is proposed', () => {
  const list = (id: string, reviewKind: 'quality' | 'healthCare' | null, serviceTypeId: string | null) => ({
    id,
    name: id,
    reviewKind,
    serviceTypeId,
  })

  it('takes the one tied to the insats before the one tied to the slag, and that before one for all', () => {
    const all = [list('alla', null, null), list('slag', 'quality', null), list('insats', null, 'hvb')]
    const order = proposedChecklists(all, { kind: 'quality', serviceTypeId: 'hvb' }).map(({ id }) => id)
    expect(order).toEqual(['insats', 'slag', 'alla'])
  })

  it('proposes none of another slag or insats', () => {
    const all = [list('hsl', 'healthCare', null), list('annan', null, 'hemtjanst')]
    expect(proposedChecklists(all, { kind: 'quality', serviceTypeId: 'hvb' })).toEqual([])
  })
})

describe('keys of the answering', () => {
  it('answers by 1–4 in the order of the keys on screen, and knows no other digit', () => {
    expect(['1', '2', '3', '4'].map((key) => answerKey(key))).toEqual(
      ['fulfilled', 'partly', 'notFulfilled', 'notApplicable'].map((answer) => ({ does: 'answer', answer })),
    )
    expect(answerKey('5')).toBeNull()
  })

  it('takes n, u and b in either case, and Enter and arrows', () => {
    expect(answerKey('N')).toEqual({ does: 'next' })
    expect(answerKey('Enter')).toEqual({ does: 'next' })
    expect(answerKey('ArrowUp')).toEqual({ does: 'previous' })
    expect(answerKey('b')).toEqual({ does: 'finding' })
    expect(isLetterKey('b') && !isLetterKey('Enter')).toBe(true)
  })
})

describe('places in a list', () => {
  it('moves one row between its neighbours, and says when there is no room left', () => {
    expect(positionAt([1000, 2000], 1)).toBe(1500)
    expect(positionAt([1000, 2000], 0)).toBe(0)
    expect(positionAt([1000, 2000], 9)).toBe(3000)
    expect(positionAt([], 0)).toBe(1000)
    expect(positionAt([5, 6], 1)).toBeNull()
    expect(placed(['a', 'b'], 'c', 1)).toEqual(['a', 'c', 'b'])
  })
})
