import { lexKindNames } from '../../../../shared/text/lex-names'
import type { LexKind } from '../../../../shared/contracts/lex'
import { lexPath } from '../../../../shared/domain/lex/todo'
import { type Check, check } from '../check'
import { isBlank } from './sql'

interface Case {
  kind: LexKind
  number: string
  party: string
}

/** Both lex registers, as one table: their rules are the same. */
const cases = {
  recordType: 'lexSarah',
  room: 'collect',
  from: `(SELECT 'lexSarah' AS kind, id, number, unitId, providerId, serviceTypeId, occurredOn, reportedOn,
      investigationStartedOn, investigationDoneOn, assessment, reportedToIvo, ivoReportedOn, closedOn, archivedAt FROM lexSarah
    UNION ALL SELECT 'lexMaria', id, number, unitId, providerId, serviceTypeId, occurredOn, reportedOn,
      investigationStartedOn, investigationDoneOn, assessment, reportedToIvo, ivoReportedOn, closedOn, archivedAt FROM lexMaria) c`,
  scopeKind: 'serviceType',
  scope: 'c.serviceTypeId',
  yearOf: 'substr(c.reportedOn, 1, 4)',
  id: 'c.id',
  joins: 'LEFT JOIN unit u ON u.id = c.unitId LEFT JOIN provider p ON p.id = c.providerId',
  columns: `c.kind, c.number, coalesce(u.name, p.name, 'okänd enhet') AS party`,
} as const

const nameOf = ({ kind, number }: Case): string => `${lexKindNames[kind]} ${number}`

export const signalChecks: readonly Check[] = [
  check<Case>({
    ...cases,
    key: 'lex.order',
    name: 'Lex Sarah eller lex Maria med datum i fel ordning',
    degree: 'fault',
    why: 'Tiden från händelse till utredning och anmälan redovisas till nämnden. Står datumen i fel ordning blir tiderna fel.',
    remedy: 'Rätta datumen i ärendet.',
    of: ['ärende', 'ärenden'],
    where: 'c.archivedAt IS NULL',
    broken: `c.occurredOn > c.reportedOn OR c.investigationStartedOn < c.reportedOn
      OR c.investigationDoneOn < coalesce(c.investigationStartedOn, c.reportedOn)
      OR c.ivoReportedOn < c.reportedOn OR c.closedOn < coalesce(c.investigationDoneOn, c.reportedOn)`,
    tell: (row) => ({
      recordType: row.kind,
      subject: nameOf(row),
      sentence: `${nameOf(row)} (${row.party}) har datum som inte följer på varandra.`,
      path: lexPath(row.kind, row.recordId),
    }),
  }),
  check<Case & { doneOn: string }>({
    ...cases,
    key: 'lex.notReported',
    name: 'Allvarligt missförhållande som inte är anmält till IVO',
    degree: 'fault',
    why: 'Ett allvarligt missförhållande, eller en påtaglig risk för ett, ska anmälas till IVO snarast. En färdig utredning utan anmälan får inte bli liggande.',
    remedy: 'Anmäl till IVO och ange dagen, eller ändra bedömningen med motivering.',
    of: ['färdigutrett ärende bedömt som allvarligt', 'färdigutredda ärenden bedömda som allvarliga'],
    where: `c.archivedAt IS NULL AND c.assessment = 'serious' AND c.investigationDoneOn < date(@today, '-14 days')`,
    columns: `${cases.columns}, c.investigationDoneOn AS doneOn`,
    broken: 'coalesce(c.reportedToIvo, 0) = 0 AND c.ivoReportedOn IS NULL',
    tell: (row) => ({
      recordType: row.kind,
      subject: nameOf(row),
      sentence: `${nameOf(row)} (${row.party}) bedömdes som allvarligt när utredningen blev klar ${row.doneOn} men är inte anmält till IVO.`,
      path: lexPath(row.kind, row.recordId),
    }),
  }),
  check<{ number: string; closedOn: string }>({
    key: 'feedback.closedUnanswered',
    name: 'Synpunkt avslutad utan svar',
    degree: 'warning',
    room: 'collect',
    why: 'Den som har lämnat en synpunkt eller ett klagomål ska få svar. Avslutas den utan svar ska det framgå varför.',
    remedy: 'Ange dagen för svaret, eller varför inget svar lämnades.',
    of: ['avslutad synpunkt eller klagomål', 'avslutade synpunkter och klagomål'],
    recordType: 'feedback',
    from: 'feedback f',
    where: `f.archivedAt IS NULL AND f.kind <> 'praise' AND f.closedOn IS NOT NULL`,
    scopeKind: 'serviceType',
    scope: 'f.serviceTypeId',
    yearOf: 'substr(f.receivedOn, 1, 4)',
    id: 'f.id',
    columns: 'f.number, f.closedOn',
    broken: `f.answeredOn IS NULL AND ${isBlank('f.unansweredReason')}`,
    tell: ({ recordId, number, closedOn }) => ({
      subject: `Synpunkt ${number}`,
      sentence: `Synpunkt ${number} avslutades ${closedOn} utan svar och utan orsak.`,
      path: `/samla-in/synpunkter?ar=alla&post=${recordId}`,
    }),
  }),
  check<{ title: string; closedOn: string }>({
    key: 'supervision.closedWithDemands',
    name: 'Tillsyn avslutad med krav som inte är klara',
    degree: 'warning',
    room: 'collect',
    why: 'Det som tillsynsmyndigheten eller revisionen har krävt ska vara gjort innan ärendet avslutas. Annars bevakas det inte längre av någon.',
    remedy: 'Registrera när kravet blev klart, eller öppna ärendet igen.',
    of: ['avslutad tillsyn eller revision', 'avslutade tillsyner och revisioner'],
    recordType: 'supervision',
    from: 'supervision v',
    where: 'v.archivedAt IS NULL AND v.closedOn IS NOT NULL',
    scopeKind: 'committee',
    scope: 'v.committeeId',
    yearOf: 'substr(v.closedOn, 1, 4)',
    id: 'v.id',
    columns: 'v.title, v.closedOn',
    broken: 'EXISTS (SELECT 1 FROM supervisionDemand d WHERE d.supervisionId = v.id AND d.doneOn IS NULL)',
    tell: ({ recordId, title, closedOn }) => ({
      subject: title,
      sentence: `”${title}” avslutades ${closedOn} med minst ett krav som inte är klart.`,
      path: `/samla-in/tillsyn?tillsyn=${recordId}`,
    }),
  }),
]
