/** A place in the starting set, with what lies beneath it. */
export interface StartingNode {
  name: string
  description: string | null
  below: readonly StartingNode[]
}

const node = (name: string, description: string | null, below: readonly StartingNode[] = []): StartingNode => ({
  name,
  description,
  below,
})
const activities = (...names: string[]): StartingNode[] => names.map((name) => node(name, null))

/**
 * The parts that a ledningssystem must have (SOSFS 2011:9), told in own words as processes, sub-processes and activities.
 * A municipality begins here and puts its own processes beside; routines and egenkontroller are its own to write, so the
 * activities begin as lacking them.
 */
export const startingSet: readonly StartingNode[] = [
  node('Processer, rutiner och samverkan', 'Hur arbetet går till, och hur det hänger ihop med andras.', [
    node(
      'Processer och rutiner',
      'Arbetet beskrivs, och det står fast vem som gör vad.',
      activities('Beskriva processer', 'Ta fram och besluta rutiner', 'Se över rutiner'),
    ),
    node(
      'Samverkan',
      'Möjliggörs inom verksamheten och med andra utanför den.',
      activities('Samverka inom verksamheten', 'Samverka med andra huvudmän och utförare'),
    ),
  ]),
  node('Systematiskt förbättringsarbete', 'Risker, kontroller och avvikelser leder till bättre arbete.', [
    node(
      'Riskanalys',
      'Vad kan hända, hur troligt är det och hur allvarligt blir det.',
      activities('Göra riskanalys per verksamhetsområde', 'Göra riskanalys före förändring'),
    ),
    node(
      'Egenkontroll',
      'Verksamheten prövas mot krav och mål.',
      activities('Genomföra egenkontroll', 'Jämföra resultat över tid och med andra'),
    ),
    node(
      'Utredning av avvikelser',
      'Det som inte blev som det skulle tas emot, utreds och följs upp.',
      activities(
        'Ta emot klagomål och synpunkter',
        'Utreda och anmäla enligt lex Sarah',
        'Utreda och anmäla enligt lex Maria',
        'Sammanställa och analysera avvikelser',
      ),
    ),
  ]),
  node('Åtgärder och förbättring', 'Resultaten används.', [
    node('Förbättrande åtgärder', 'Det som analyserna visar åtgärdas.', activities('Besluta och följa upp åtgärder')),
    node(
      'Förbättring av processer och rutiner',
      'Det som inte håller skrivs om.',
      activities('Ändra processer och rutiner efter resultat'),
    ),
  ]),
  node('Medverkan och dokumentation', 'De som gör arbetet är med, och arbetet går att följa i efterhand.', [
    node(
      'Personalens medverkan',
      'Personalen känner till och arbetar efter ledningssystemet.',
      activities('Introducera nya medarbetare i kvalitetsarbetet', 'Låta medarbetare rapportera och föreslå'),
    ),
    node(
      'Dokumentation',
      'Kvalitetsarbetet dokumenteras.',
      activities('Dokumentera kvalitetsarbetet löpande', 'Skriva kvalitetsberättelse'),
    ),
  ]),
]
