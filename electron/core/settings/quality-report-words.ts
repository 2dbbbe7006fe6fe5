/**
 * What the responsible managers of the invented municipality say of the kvalitetsberättelse's first half for 2025, by the
 * section's key. They explain and promise; the figures they lean on stand in the section itself.
 */
export const qualityReportWords: Readonly<Record<string, { by: string; comment: string }>> = {
  mal: {
    by: 'kvalitetschef',
    comment:
      'Målen för 2025 följdes upp i årsredovisningen och inte i det här programmet. Från 2026 följs de tertial för tertial på samma ställe som resten av kvalitetsarbetet, och nästa berättelse kan visa hur de har gått. Väntetiden till ekonomiskt bistånd och nöjdheten med hemtjänsten är de två nyckeltal som oroar mest.',
  },
  processer: {
    by: 'kvalitetschef',
    comment:
      'Ledningssystemet är beskrivet men inte färdigt. Det som saknas mest är egenkontroller: vi har rutiner som ingen ser efter att de följs. Vi börjar med rutinerna som har passerat sin översyn och med sammanställningen av avvikelser.',
  },
  riskanalys: {
    by: 'enhetschef, kvalitetsenheten',
    comment:
      'Det är första året som alla verksamhetsområden har en fastställd riskanalys med samma skala, och därför finns inget tidigare år att jämföra med. Att drygt hälften av riskerna är höga visar att vi har valt ut det som betyder mest. De högsta har en åtgärd med en ansvarig; de som saknar åtgärd tas upp med områdets planerare.',
  },
  synpunkter: {
    by: 'enhetschef, kvalitetsenheten',
    comment:
      'Att klagomålen ökar ser vi delvis som ett tecken på att det har blivit lättare att lämna dem. Ökningen om information tar vi på allvar: besked om ändrade tider och byte av kontaktperson går igen i många av dem. Svarstiden hålls i knappt åtta fall av tio, och det räcker inte.',
  },
  avvikelser: {
    by: 'medicinskt ansvarig sjuksköterska',
    comment:
      'Fall har ökat mest. En del beror på att två boenden har börjat rapportera alla fall, också dem utan skada, men vi kan inte säga hur stor del. Läkemedelsavvikelserna ligger kvar på samma nivå trots dubbelkontroll, och arbetet med delegeringar fortsätter.',
  },
  'lex-sarah': {
    by: 'socialt ansvarig samordnare',
    comment:
      'Antalet är litet och säger inget om utvecklingen. I ett av de två allvarliga ärendena saknas uppgift om anmälan till IVO, och vi går igenom hur det kunde ske. Utredningarna tar i regel sju veckor; målet är sex.',
  },
}
