import type { Trait } from '../service-types.ts'

/** A synpunkt in one sentence; a trait before it says which kind of insats it can be about. */
export type FeedbackLine = string | readonly [Trait, string]

export const complaintTexts: Readonly<Record<string, readonly FeedbackLine[]>> = {
  tillgänglighet: [
    'Det går inte att nå någon på telefon under kvällar och helger.',
    'Svar på frågor till enheten har dröjt i flera veckor.',
    'Tider flyttas med kort varsel utan att någon frågar om det passar.',
    ['hem', 'Besöken kommer ofta en timme senare än vad som är överenskommet.'],
    ['hem', 'Insatsen uteblev två gånger under samma vecka utan att någon hörde av sig.'],
    ['dag', 'Transporten till verksamheten är sen och dagen blir kort.'],
    ['boende', 'Utevistelse erbjuds mer sällan än vad som är beslutat.'],
    ['samtal', 'Det dröjde sju veckor innan ett första samtal kunde erbjudas.'],
    ['larm', 'Larmet besvarades först efter lång tid.'],
  ],
  bemötande: [
    'Personalen upplevs stressad och lyssnar inte färdigt.',
    'Önskemål om hur stödet ska ges tas inte på allvar.',
    'Tonen vid ett samtal om förändrade tider upplevdes som hård.',
    ['boende', 'Personalen kommer in i lägenheten utan att knacka.'],
    ['hem', 'Personalen pratar i telefon under besöket.'],
    ['barn', 'Den unge upplever att personalen inte frågar efter hens åsikt.'],
    ['äldre', 'Måltiden upplevs stressig, utan tid att äta i lugn och ro.'],
  ],
  kompetens: [
    'Vikarier känner inte till hur stödet ska ges.',
    'Nya medarbetare saknar introduktion i arbetssättet.',
    ['lss', 'Personalen kan inte det kommunikationsstöd som är överenskommet.'],
    ['äldre', 'Personalen har svårt att bemöta personer med demenssjukdom.'],
    ['hem', 'Hjälpen med förflyttning utfördes på ett osäkert sätt.'],
    ['samtal', 'Behandlingens upplägg förklarades inte.'],
  ],
  information: [
    'Information om att verksamheten har nya öppettider kom inte fram.',
    'Anhöriga fick veta om ändrad planering först i efterhand.',
    'Det är oklart vem som är kontaktperson.',
    'Genomförandeplanen har inte lämnats ut fast den har efterfrågats.',
    ['boende', 'Veckans aktiviteter anslås inte längre.'],
    ['barn', 'Vårdnadshavarna fick inte besked om en ändrad planering.'],
  ],
  övrigt: [
    'Många olika medarbetare ger stödet, kontinuiteten har blivit sämre.',
    'Lokalerna är slitna och det är kallt inomhus.',
    ['boende', 'Maten har blivit sämre sedan köket bytte leverantör.'],
    ['dag', 'Aktiviteterna är desamma varje vecka.'],
    ['hem', 'Städningen blir inte gjord i den ordning som är överenskommen.'],
  ],
}

export const viewpointTexts: readonly FeedbackLine[] = [
  'Förslag om en månatlig kontakt där planeringen gås igenom.',
  'Önskemål om att informationen på webben ska finnas på lätt svenska.',
  'Förslag om att brukarrådet ska få se resultatet av brukarundersökningen.',
  ['dag', 'Önskemål om fler aktiviteter utomhus under sommaren.'],
  ['boende', 'Förslag om gemensam matlagning en gång i veckan.'],
  ['hem', 'Önskemål om att få veta dagen före vem som kommer.'],
]

export const praiseTexts: readonly FeedbackLine[] = [
  'Personalen är lyhörd och håller vad den lovar.',
  'Tack för ett tryggt och snabbt stöd när läget förändrades.',
  'Kontaktpersonen ger sig tid och förklarar så att det går att förstå.',
  ['boende', 'Det känns hemtrevligt och personalen tar sig tid.'],
  ['dag', 'Verksamheten ger dagarna innehåll och sammanhang.'],
  ['hem', 'Samma personer kommer, och de kommer i tid.'],
  ['samtal', 'Samtalen har gett nya sätt att hantera vardagen.'],
]

/** What was done about a klagomål, by its category. */
export const feedbackMeasures: Readonly<Record<string, readonly string[]>> = {
  tillgänglighet: [
    'Utföraren har svarat skriftligt och ändrat sin rutin.',
    'Planeringen är omlagd och följs upp varje vecka i en månad.',
    'Utföraren har infört besked före ändrade tider.',
  ],
  bemötande: [
    'Frågan är genomgången med arbetsgruppen, som har tagit fram en överenskommelse om bemötande.',
    'Samtal har hållits med berörda och en uppföljning är bokad.',
  ],
  kompetens: ['Introduktionen av vikarier är utökad till två dagar.', 'Handledning är bokad för hela arbetsgruppen.'],
  information: [
    'Rutinen för information till anhöriga är ändrad.',
    'Kontaktperson och ersättare är meddelade skriftligt.',
  ],
  övrigt: ['Synpunkten är lämnad till utföraren, som har svarat skriftligt.', 'Frågan är tagen upp vid dialogmöte.'],
}
