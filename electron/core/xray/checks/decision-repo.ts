import type { DocumentKind } from '../../../../shared/contracts/values'
import { documentKindNames } from '../../../../shared/text/names'
import { type Check, check } from '../check'
import { isBlank } from './sql'

export const decisionChecks: readonly Check[] = [
  check<{ title: string; kind: DocumentKind; writtenOn: string }>({
    key: 'document.registryNumber',
    name: 'Dokument utan diarienummer',
    degree: 'warning',
    room: 'report',
    why: 'En handling som har skickats, beslutats eller är äldre än 14 dagar ska gå att finna i diariet.',
    remedy: 'Ange diarienumret på dokumentets sida.',
    of: ['skickat, beslutat eller äldre dokument', 'skickade, beslutade eller äldre dokument'],
    recordType: 'document',
    from: 'document d',
    // The wheel and the picture of an utförare are aids of the unit itself, not handlingar.
    where: `d.kind NOT IN ('arshjul', 'lagesbild', 'minnesanteckningar') AND (d.createdAt < date(@today, '-14 days')
      OR EXISTS (SELECT 1 FROM documentDispatch o WHERE o.documentId = d.id)
      OR EXISTS (SELECT 1 FROM committeeDecision o WHERE o.documentId = d.id AND o.archivedAt IS NULL))`,
    scopeKind: 'committee',
    scope: 'd.committeeId',
    yearOf: 'd.year',
    id: 'd.id',
    columns: 'd.title, d.kind, substr(d.createdAt, 1, 10) AS writtenOn',
    broken: isBlank('d.registryNumber'),
    tell: ({ recordId, title, kind, writtenOn }) => ({
      subject: title,
      sentence: `${documentKindNames[kind]} ”${title}”, skriven ${writtenOn}, saknar diarienummer.`,
      path: `/dokument/${recordId}`,
    }),
  }),
  check<{ title: string; heldOn: string; committee: string; meetingId: string }>({
    key: 'meeting.undecided',
    name: 'Beslutsärende utan beslut',
    degree: 'warning',
    room: 'act',
    why: 'Sammanträdet är hållet. Utan registrerat beslut vet programmet inte vad som gäller, och sanktioner och planer blir liggande.',
    remedy: 'Registrera nämndens beslut med paragraf.',
    of: ['beslutsärende på hållna sammanträden', 'beslutsärenden på hållna sammanträden'],
    recordType: 'meetingItem',
    from: 'meetingItem i JOIN committeeMeeting m ON m.id = i.meetingId',
    where: `i.kind = 'decision' AND m.archivedAt IS NULL AND m.cancelledOn IS NULL AND m.heldOn < date(@today, '-21 days')`,
    scopeKind: 'committee',
    scope: 'm.committeeId',
    yearOf: 'substr(m.heldOn, 1, 4)',
    id: 'i.id',
    joins: 'JOIN committee c ON c.id = m.committeeId',
    columns: 'i.title, m.heldOn, c.name AS committee, m.id AS meetingId',
    broken: `NOT EXISTS (SELECT 1 FROM committeeDecision b WHERE b.itemId = i.id AND b.archivedAt IS NULL)`,
    tell: ({ title, heldOn, committee, meetingId }) => ({
      subject: title,
      sentence: `”${title}” var uppe för beslut i ${committee} ${heldOn}, men inget beslut är registrerat.`,
      path: `/atgarda/namndens-ar?ar=${heldOn.slice(0, 4)}&sammantrade=${meetingId}`,
    }),
  }),
  check<{ heading: string; paragraph: string; decidedOn: string; heldOn: string; meetingId: string }>({
    key: 'decision.day',
    name: 'Nämndbeslut på en annan dag än sammanträdet',
    degree: 'fault',
    room: 'act',
    why: 'En paragraf hör till ett protokoll. Stämmer inte dagen hittas beslutet inte i det.',
    remedy: 'Rätta beslutsdagen, eller välj rätt sammanträde.',
    of: ['beslut med sammanträde', 'beslut med sammanträde'],
    recordType: 'committeeDecision',
    from: 'committeeDecision b JOIN committeeMeeting m ON m.id = b.meetingId',
    where: 'b.archivedAt IS NULL',
    scopeKind: 'committee',
    scope: 'b.committeeId',
    yearOf: 'substr(b.decidedOn, 1, 4)',
    id: 'b.id',
    columns: 'b.heading, b.paragraph, b.decidedOn, m.heldOn, m.id AS meetingId',
    broken: 'b.decidedOn <> m.heldOn OR b.committeeId <> m.committeeId',
    tell: ({ heading, decidedOn, heldOn, meetingId }) => ({
      subject: heading,
      sentence: `”${heading}” är beslutat ${decidedOn}, men sammanträdet det hör till hölls ${heldOn}.`,
      path: `/atgarda/namndens-ar?ar=${heldOn.slice(0, 4)}&sammantrade=${meetingId}`,
    }),
  }),
]
