/** A risk of the internal control with its kontrollmoment, and what the tertials of 2026 showed. */
export interface ControlLine {
  risk: string
  process: string
  /** Sannolikhet and konsekvens, '24' is 2 and 4; '' where the year does not have the risk. */
  values2026: string
  values2027: string
  /** null: the risk waits for a kontrollmoment in 2027. */
  control: string | null
  method: string
  frequency: string
  responsible: string
  results: readonly [first: string | null, second: string | null]
}

export const controlLines: readonly ControlLine[] = [
  {
    risk: 'Beslut om insats verkställs inte inom tre månader',
    process: 'Biståndshandläggning',
    values2026: '34',
    values2027: '34',
    control: 'Andelen beslut som är verkställda inom tre månader',
    method: 'Uttag ur verksamhetssystemet, alla beslut',
    frequency: 'Varje tertial',
    responsible: 'enhetschef, biståndsenheten',
    results: [
      '94 procent är verkställda i tid, inga avvikelser.',
      '89 procent är verkställda i tid, sju beslut för sent.',
    ],
  },
  {
    risk: 'Ersättning betalas för insats som inte är utförd',
    process: 'Ersättning till utförare',
    values2026: '33',
    values2027: '33',
    control: 'Fakturerad tid jämförs med registrerad tid',
    method: 'Stickprov, 30 fakturor per tertial',
    frequency: 'Varje tertial',
    responsible: 'controller',
    results: ['28 av 30 stämmer, två avviker med mindre belopp.', '30 av 30 stämmer, utan avvikelse.'],
  },
  {
    risk: 'Registerutdrag saknas vid anställning i verksamhet för barn',
    process: 'Rekrytering',
    values2026: '24',
    values2027: '14',
    control: 'Registerutdrag finns före anställning',
    method: 'Stickprov, 20 anställningar',
    frequency: 'Tertial 1 och 3',
    responsible: 'HR-chef',
    results: ['20 av 20 finns, utan avvikelse.', null],
  },
  {
    risk: 'Uppgifter om enskilda läses av obehöriga',
    process: 'Dokumentation',
    values2026: '23',
    values2027: '33',
    control: 'Loggkontroll av läsning i journaler',
    method: 'Slumpvist uttag ur loggen, 50 medarbetare',
    frequency: 'Varje månad',
    responsible: 'enhetschefer',
    results: ['Kontrollen är gjord varje månad, inga avvikelser.', 'Kontrollen är inte gjord i juli på två enheter.'],
  },
  {
    risk: 'Genomförandeplan saknas eller är för gammal',
    process: 'Dokumentation',
    values2026: '33',
    values2027: '23',
    control: 'Aktuell genomförandeplan finns',
    method: 'Stickprov, 10 per enhet i egen regi',
    frequency: 'Varje tertial',
    responsible: 'verksamhetschefer',
    results: ['86 procent är aktuella, planer saknas på två enheter.', '93 procent är aktuella, utan avvikelse.'],
  },
  {
    risk: 'Avtal löper ut utan att ett nytt är upphandlat',
    process: 'Avtal och upphandling',
    values2026: '24',
    values2027: '24',
    control: 'Avtal som löper ut inom tolv månader har en tidplan',
    method: 'Genomgång av avtalsregistret',
    frequency: 'Varje tertial',
    responsible: 'upphandlare',
    results: ['Tidplan finns för alla sex avtal.', 'Tidplan finns för alla fem avtal.'],
  },
  {
    risk: 'Misstanke om missförhållande rapporteras inte',
    process: 'Lex Sarah',
    values2026: '24',
    values2027: '24',
    control: 'Medarbetarna känner till hur missförhållanden rapporteras',
    method: 'Frågor vid arbetsplatsträff, hälften av enheterna',
    frequency: 'En gång per år',
    responsible: 'kvalitetsstrateg',
    results: [null, 'Rutinen är känd på 22 av 24 enheter, två ska gå igenom den på nytt.'],
  },
  {
    risk: 'Delegering av hälso- och sjukvårdsuppgifter har gått ut',
    process: 'Hälso- och sjukvård',
    values2026: '33',
    values2027: '34',
    control: 'Delegeringar är aktuella',
    method: 'Uttag ur delegeringsregistret',
    frequency: 'Varje tertial',
    responsible: 'medicinskt ansvarig sjuksköterska',
    results: ['97 procent är aktuella, utan avvikelse.', '91 procent är aktuella, brister på tre enheter.'],
  },
  {
    risk: 'Behörigheter tas inte bort när anställning upphör',
    process: 'Behörigheter',
    values2026: '22',
    values2027: '22',
    control: 'Behörigheter avslutas inom en vecka',
    method: 'Jämförelse mellan personalsystem och verksamhetssystem',
    frequency: 'Varje tertial',
    responsible: 'systemförvaltare',
    results: ['Alla är avslutade, utan avvikelse.', 'Alla är avslutade, utan avvikelse.'],
  },
  {
    risk: 'Tystnadsplikt brister när AI-tjänster används i handläggningen',
    process: 'Biståndshandläggning',
    values2026: '',
    values2027: '34',
    control: null,
    method: '',
    frequency: '',
    responsible: 'kvalitetsstrateg',
    results: [null, null],
  },
]
