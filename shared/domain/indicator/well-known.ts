import type { IndicatorDirection, IndicatorKind } from '../../contracts/collect-values'

/** Nyckeltal that most socialtjänster follow in Kolada (law.md "Kolada"); the words are ours. */
export const wellKnown: ReadonlyArray<{
  koladaId: string
  name: string
  unit: string
  kind: IndicatorKind
  better: IndicatorDirection | null
}> = [
  { koladaId: 'U33401', name: 'Utredningstid barn och unga', unit: 'dagar', kind: 'process', better: 'lower' },
  {
    koladaId: 'U31402',
    name: 'Väntetid till försörjningsstöd, medelvärde',
    unit: 'dagar',
    kind: 'process',
    better: 'lower',
  },
  {
    koladaId: 'U31403',
    name: 'Väntetid till försörjningsstöd, median',
    unit: 'dagar',
    kind: 'process',
    better: 'lower',
  },
  {
    koladaId: 'U30453',
    name: 'Brukarbedömning IFO, förbättrad situation',
    unit: '%',
    kind: 'result',
    better: 'higher',
  },
  {
    koladaId: 'N30101',
    name: 'Kostnad individ- och familjeomsorg',
    unit: 'kr/inv',
    kind: 'structure',
    better: 'lower',
  },
  // Above or below nought is neither good nor bad until the municipality says so.
  {
    koladaId: 'N30001',
    name: 'Nettokostnadsavvikelse individ- och familjeomsorg',
    unit: '%',
    kind: 'structure',
    better: null,
  },
]
