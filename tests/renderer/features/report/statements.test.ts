import { describe, expect, it } from 'vitest'
import { answerOf, withAnswer, withText } from '../../../../renderer/features/report/statements'

describe('what is stated in a letter', () => {
  it('is open until somebody answers', () => {
    expect(answerOf([], 'equality')).toBe('open')
  })

  it('not relevant and own words are different answers', () => {
    expect(answerOf(withAnswer([], 'equality', 'notRelevant'), 'equality')).toBe('notRelevant')
    expect(answerOf(withText([], 'equality', 'Text.'), 'equality')).toBe('written')
  })

  it('keeps what was written when the answer is changed and changed back', () => {
    const changed = withAnswer(withText([], 'children', 'Barn berörs.'), 'children', 'notRelevant')
    expect(withAnswer(changed, 'children', 'written')).toEqual([
      { perspective: 'children', relevant: true, text: 'Barn berörs.' },
    ])
  })

  it('leaving it open takes only that perspective away', () => {
    const both = withText(withText([], 'children', 'A'), 'goals', 'B')
    expect(withAnswer(both, 'children', 'open').map(({ perspective }) => perspective)).toEqual(['goals'])
  })
})
