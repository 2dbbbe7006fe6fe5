import { outcomeName } from '../../../shared/text/names'
import type { AgreementForm, Outcome } from '../../../shared/contracts/values'
import type {
  ContractReportInput,
  FindingArea,
  ReportGroup,
} from '../../../electron/documents/contract-report/view-model'
import { figure, head, MADE_AT, wholeOf } from './figures'
import { publishedGroups } from './published-2023'

export const publishedReport = (changes: Partial<ContractReportInput> = {}): ContractReportInput => ({
  head: head({ date: '2026-11-22' }),
  year: 2023,
  madeAt: MADE_AT,
  groups: publishedGroups(),
  whole: wholeOf(changes.groups ?? publishedGroups()),
  differences: [],
  nextPlan: null,
  threeYears: null,
  forums: null,
  ...changes,
})

const area = (name: string, minor: number, moderate: number, serious: number): FindingArea => ({
  area: name,
  minor: figure(minor, `ringa brister inom ${name}`, 'finding'),
  moderate: figure(moderate, `måttliga brister inom ${name}`, 'finding'),
  serious: figure(serious, `allvarliga brister inom ${name}`, 'finding'),
  total: figure(minor + moderate + serious, `brister inom ${name}`, 'finding'),
})

function group(
  serviceType: string,
  form: AgreementForm | null,
  [agreements, planned, completed]: [number, number, number],
  outcomes: Partial<Record<Outcome, number>>,
  changes: Partial<ReportGroup> = {},
): ReportGroup {
  const levels = Object.entries(outcomes) as [Outcome, number][]
  const assessed = levels.reduce((sum, [, count]) => sum + count, 0)
  return {
    form,
    serviceType,
    origin: 'register',
    agreements: figure(agreements, `avtal, ${serviceType}`, 'agreement'),
    planned: figure(planned, `planerade, ${serviceType}`),
    completed: figure(completed, `genomförda, ${serviceType}`),
    assessed: figure(assessed, `med utfall, ${serviceType}`),
    outcomes: levels.map(([level, count]) => ({
      level,
      word: outcomeName(level, form),
      figure: figure(count, `${level}, ${serviceType}`),
    })),
    notCompleted: [],
    methods: [{ name: 'besök på plats', figure: figure(completed, 'besök på plats') }],
    announced: figure(completed, 'föranmälda'),
    unannounced: figure(0, 'oanmälda'),
    selectionReasons: [{ name: 'tid sedan senaste granskning', figure: figure(planned, 'tid sedan senaste') }],
    findings: null,
    ...changes,
  }
}

/** A made-up year in Solberga with every form, reasons, methods and brister. */
export function registerReport(): ContractReportInput {
  const groups = registerGroups()
  return { ...registerYear(), groups, whole: wholeOf(groups) }
}

const registerYear = (): Omit<ContractReportInput, 'groups' | 'whole'> => ({
  head: head({ registryNumber: 'SN 2027/0033', date: '2027-02-15' }),
  year: 2026,
  madeAt: '2027-02-15T08:05:00.000Z',
  differences: ['Historik anger 12 genomförda uppföljningar av hemtjänst (LOV) 2026, registret 11.'],
  threeYears: null,
  forums: null,
  nextPlan: {
    year: 2027,
    status: 'decided',
    revision: 1,
    decidedOn: '2026-12-14',
    items: figure(43, 'planrader 2027', 'plannedFollowUp'),
    daysPlanned: figure(117.5, 'planerade dagar', 'plannedFollowUp'),
    daysAvailable: figure(120, 'tillgängliga dagar', 'plan'),
    byServiceType: [
      {
        serviceType: 'HVB för barn och unga',
        kinds: ['avtalsuppföljning', 'uppföljning av tidigare granskning'],
        items: figure(18, 'planrader', 'plannedFollowUp'),
        days: figure(52.5, 'dagar', 'plannedFollowUp'),
      },
      {
        serviceType: 'Hemtjänst',
        kinds: ['avtalsuppföljning'],
        items: figure(25, 'planrader', 'plannedFollowUp'),
        days: figure(65, 'dagar', 'plannedFollowUp'),
      },
    ],
  },
})

const registerGroups = (): ReportGroup[] => [
  group(
    'HVB för barn och unga',
    'LOU',
    [31, 14, 12],
    { complies: 5, compliesAfterCompletion: 4, minorRemaining: 2, doesNotComply: 1 },
    {
      notCompleted: [
        { name: 'avtal uppsagt', figure: figure(1, 'avtal uppsagt') },
        { name: 'utföraren ställde in', figure: figure(1, 'utföraren ställde in') },
      ],
      methods: [
        { name: 'besök på plats', figure: figure(9, 'besök') },
        { name: 'digitalt möte', figure: figure(2, 'digitalt') },
        { name: null, figure: figure(1, 'utan metod') },
      ],
      announced: figure(7, 'föranmälda'),
      unannounced: figure(5, 'oanmälda'),
      findings: {
        total: figure(19, 'brister', 'finding'),
        reviews: figure(7, 'granskningar med brist'),
        mended: figure(12, 'åtgärdade', 'finding'),
        areas: [
          area('dokumentation', 4, 3, 1),
          area('bemanning', 1, 3, 2),
          area('trygghet och säkerhet', 1, 1, 1),
          area('brukarinflytande', 2, 0, 0),
        ],
        examples: [
          'Genomförandeplaner saknar datum för uppföljning i flera av de granskade akterna.',
          'Bemanningen nattetid når inte den nivå som avtalet anger.',
          'rutinen för rapportering av missförhållanden är inte känd av timanställd personal',
        ],
      },
    },
  ),
  group('Familjehemsvård', 'LOU', [18, 6, 6], { complies: 4, compliesAfterCompletion: 2 }),
  group('Öppenvård missbruk', 'LOU', [9, 3, 3], { complies: 3 }),
  group('Konsulentstödd jourhemsverksamhet för barn, unga och vuxna med särskilda behov', 'LOU', [4, 2, 1], {
    compliesAfterCompletion: 1,
  }),
  group('Hemtjänst', 'LOV', [22, 11, 11], { complies: 6, compliesAfterCompletion: 3, minorRemaining: 2 }),
  group('Daglig verksamhet', 'LOV', [14, 7, 7], { complies: 5, compliesAfterCompletion: 2 }),
  group('Boende för äldre', 'entreprenad', [6, 3, 3], { compliesAfterCompletion: 2, minorRemaining: 1 }),
  group('Kvinnojour', 'IOP', [2, 1, 1], { complies: 1 }),
  group('Särskilt boende', 'inHouse', [12, 6, 6], { complies: 4, compliesAfterCompletion: 2 }),
  group('Korttidstillsyn', 'inHouse', [5, 3, 0], {}),
  group('Ledsagning', 'LOV', [11, 0, 0], {}),
]
