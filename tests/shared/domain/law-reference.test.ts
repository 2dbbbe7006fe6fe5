import { describe, expect, it } from 'vitest'
import { formatLaw, isKnownLawText, type LawReference, lawAt } from '../../../shared/domain/law-reference'

function aReference(changes: Partial<LawReference>): LawReference {
  return {
    concept: 'lex Sarah',
    law: 'SoL (2025:400)',
    reference: '27 kap. 2-6 §§',
    validFrom: '2025-07-01',
    validTo: null,
    status: 'verifierad',
    ...changes,
  }
}

const oldAct = aReference({
  law: 'SoL (2001:453)',
  reference: '14 kap. 2-7 §§',
  validFrom: '2011-07-01',
  validTo: '2025-06-30',
})
const newAct = aReference({})
const lss = aReference({ law: 'LSS (1993:387)', reference: '24 b-f §§', validFrom: null })
const other = aReference({ concept: 'god kvalitet', reference: '5 kap. 1 § första stycket' })
const references = [oldAct, newAct, lss, other]

describe('the law', () => {
  it('is the one that held on the day of the event', () => {
    expect(lawAt(references, 'lex Sarah', '2023-10-12')).toEqual([oldAct, lss])
    expect(lawAt(references, 'lex Sarah', '2026-10-12')).toEqual([newAct, lss])
  })

  it('changes over a night: the last day of the old and the first of the new', () => {
    expect(lawAt(references, 'lex Sarah', '2025-06-30')).toContain(oldAct)
    expect(lawAt(references, 'lex Sarah', '2025-06-30')).not.toContain(newAct)
    expect(lawAt(references, 'lex Sarah', '2025-07-01')).toContain(newAct)
    expect(lawAt(references, 'lex Sarah', '2025-07-01')).not.toContain(oldAct)
  })

  it('without known bounds holds at all times', () =>
    expect(lawAt(references, 'lex Sarah', '1995-01-01')).toEqual([lss]))

  it('is found whatever the case of the concept, and not at all for an unknown one', () => {
    expect(lawAt(references, ' Lex sarah ', '2026-01-01')).toEqual([newAct, lss])
    expect(lawAt(references, 'lex Maria', '2026-01-01')).toEqual([])
  })
})

describe('a reference in print', () => {
  it('carries the number of the law the first time only', () => {
    const reference = aReference({ reference: '27 kap. 1 §' })
    expect(formatLaw(reference, true)).toBe('SoL (2025:400) 27 kap. 1 §')
    expect(formatLaw(reference, false)).toBe('SoL 27 kap. 1 §')
  })

  it('has a dash in a range of sections', () => {
    expect(formatLaw(oldAct, false)).toBe('SoL 14 kap. 2–7 §§')
    expect(formatLaw(lss, false)).toBe('LSS 24 b–f §§')
    expect(formatLaw({ law: 'SoL (2001:453)', reference: '16 kap. 6 f-i §§' }, false)).toBe('SoL 16 kap. 6 f–i §§')
  })

  it('keeps the number of a regulation, which is its name', () =>
    expect(formatLaw({ law: 'SOSFS 2011:9', reference: '7 kap. 1 § med allmänna råd' }, false)).toBe(
      'SOSFS 2011:9 7 kap. 1 § med allmänna råd',
    ))

  it('of a whole statute is its name', () =>
    expect(formatLaw({ law: 'SOSFS 2011:9', reference: 'hela' }, true)).toBe('SOSFS 2011:9'))
})

describe('a text', () => {
  it.each([
    'SoL 5 kap. 1 §',
    '5 kap. 2 § socialtjänstlagen (2025:400)',
    'SOSFS 2011:9 5 kap. 2 §',
    'LSS 6 §',
    'lss',
    '24 b-f §§',
    '6§',
    'HSLF-FS 2017:40',
    'Kommunallagen',
    '14 kap 2',
    'SoL (2025:400)',
  ])('%j looks like law', (text) => expect(isKnownLawText(text)).toBe(true))

  it.each(['', 'Avtalets punkt 4.2', 'Rutin för bemanning', 'arbetslaget på Eken', 'krav 7', 'Solberga'])(
    '%j does not',
    (text) => expect(isKnownLawText(text)).toBe(false),
  )
})
