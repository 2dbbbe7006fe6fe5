import { describe, expect, it } from 'vitest'
import { lawOutOfForce, statutePeriods, statutesIn } from '../../../../shared/domain/xray/law-in-force'
import { missingYears } from '../../../../shared/domain/xray/missing-years'
import { bareName, sameProviders } from '../../../../shared/domain/xray/same-provider'
import { countWords, hitWords } from '../../../../shared/domain/xray/words'

const periods = statutePeriods([
  { law: 'SoL (2001:453)', validFrom: '2002-01-01', validTo: '2023-06-30' },
  { law: 'SoL (2001:453)', validFrom: '2023-07-01', validTo: '2025-06-30' },
  { law: 'SoL (2025:400)', validFrom: '2025-07-01', validTo: null },
  { law: 'SoL (2025:400)', validFrom: '2026-01-01', validTo: null },
  { law: 'LSS (1993:387)', validFrom: null, validTo: null },
])

describe('en lag som inte gällde', () => {
  it('känns igen på sitt nummer, och hela lagens tid räknas', () => {
    expect(statutesIn('SoL (2025:400) 5 kap. 1 § och LSS (1993:387) 6 §')).toEqual(['2025:400', '1993:387'])
    expect(lawOutOfForce('SoL (2025:400) 5 kap. 1 §', '2025-06-30', periods)).toEqual({
      number: '2025:400',
      words: 'gäller från 2025-07-01',
    })
    expect(lawOutOfForce('SoL (2001:453) 3 kap. 3 §', '2025-07-01', periods)?.words).toBe('gällde till 2025-06-30')
    expect(lawOutOfForce('SoL (2001:453) 3 kap. 3 §', '2022-05-01', periods)).toBeNull()
  })

  it('en lag utan nummer eller utan känd tid sägs inget om', () => {
    expect(lawOutOfForce('SoL 5 kap. 1 §', '2020-01-01', periods)).toBeNull()
    expect(lawOutOfForce('LSS (1993:387) 6 §', '1990-01-01', periods)).toBeNull()
    expect(lawOutOfForce('HSL (2017:30) 5 kap.', '1990-01-01', periods)).toBeNull()
  })
})

describe('år som saknas i en serie', () => {
  it('räknas efter seriens egen takt', () => {
    expect(missingYears([2021, 2022, 2024], 2024)).toEqual([2023])
    expect(missingYears([2021, 2023, 2025], 2024)).toEqual([])
    expect(missingYears([2019, 2020], 2024)).toEqual([2021, 2022, 2023, 2024])
    expect(missingYears([], 2024)).toEqual([])
  })
})

describe('samma utförare en gång till', () => {
  const provider = (name: string, organisationNumber: string | null = null) => ({ id: name, name, organisationNumber })

  it('känns igen på numret, eller på namnet utan bolagsform', () => {
    const rows = [
      provider('Ängens Omsorg AB', '559999-9991'),
      provider('ängens omsorg'),
      provider('Tallbacken', '559999-9991'),
      provider('Ängens omsorg och boende'),
    ]
    expect(sameProviders(rows).map(({ row, other }) => [row.name, other.name])).toEqual([
      ['ängens omsorg', 'Ängens Omsorg AB'],
      ['Tallbacken', 'Ängens Omsorg AB'],
    ])
    expect(bareName('Omsorg Öst Ek. för.')).toBe('omsorg öst')
  })
})

describe('orden', () => {
  it('nollor nämns inte, och inget fel är inte inget att mäta', () => {
    expect(countWords({ faults: 2, warnings: 1, notices: 4 }, false)).toBe('2 fel · 1 varning')
    expect(countWords({ faults: 0, warnings: 0, notices: 4 }, true)).toBe('4 upplysningar')
    expect(countWords({ faults: 0, warnings: 0, notices: 4 }, false)).toBe('inga fel')
    expect(hitWords({ base: 412, baseWords: '412 granskningar', hits: 0 })).toBe('0 av 412 granskningar')
    expect(hitWords({ base: 0, baseWords: '0 granskningar', hits: 0 })).toBe('inget att mäta')
  })
})
