import { checkOrganisationNumber } from '../../../../shared/domain/organisation-number'
import { sameProviders } from '../../../../shared/domain/xray/same-provider'
import { type Check, check } from '../check'

const providers = { from: 'provider p', scopeKind: 'none', id: 'p.id', recordType: 'provider' } as const

interface Provider {
  id: string
  name: string
  organisationNumber: string | null
}

export const registerChecks: readonly Check[] = [
  check<Provider>({
    ...providers,
    key: 'provider.organisationNumber',
    name: 'Organisationsnummer som inte stämmer',
    degree: 'fault',
    room: 'register',
    why: 'Ett felskrivet nummer hittar fel företag hos Bolagsverket och Skatteverket, och den ekonomiska kontrollen gäller då någon annan.',
    remedy: 'Rätta numret på utförarens sida.',
    of: ['utförare med organisationsnummer', 'utförare med organisationsnummer'],
    where: 'p.archivedAt IS NULL AND p.organisationNumber IS NOT NULL',
    columns: 'p.id, p.name, p.organisationNumber',
    choose: (rows) => rows.filter(({ organisationNumber }) => !checkOrganisationNumber(organisationNumber ?? '').ok),
    tell: ({ id, name }) => ({
      subject: name,
      sentence: `${name} har ett organisationsnummer som inte kan stämma.`,
      path: `/register/utforare/${id}`,
    }),
  }),
  check<Provider & { other?: string; reason?: string }>({
    ...providers,
    key: 'provider.double',
    name: 'Utförare som kan vara samma',
    degree: 'warning',
    room: 'register',
    why: 'Står en utförare två gånger delas granskningar, brister och sanktioner mellan raderna, och ingen av dem visar hela bilden.',
    remedy:
      'Kontrollera om raderna är samma juridiska person. Är de det: flytta avtalen till den ena och arkivera den andra.',
    of: ['utförare', 'utförare'],
    // The municipality's own units rightly share one number and most of a name.
    where: `p.archivedAt IS NULL AND p.operatingForm <> 'inHouse'`,
    columns: 'p.id, p.name, p.organisationNumber',
    choose: (rows) => sameProviders(rows).map(({ row, other, reason }) => ({ ...row, other: other.name, reason })),
    tell: ({ id, name, other, reason }) => ({
      subject: name,
      sentence: `${name} kan vara samma som ${other}. ${reason}`,
      path: `/register/utforare/${id}`,
    }),
  }),
  check<Provider>({
    ...providers,
    key: 'provider.loose',
    name: 'Utförare utan avtal och enhet',
    degree: 'notice',
    room: 'register',
    why: 'En utförare som ingenting knyter till en insats kan inte rangordnas eller planeras. Det är ofta en rad som har blivit kvar.',
    remedy: 'Lägg upp avtalet eller enheten, eller arkivera utföraren.',
    of: ['utförare', 'utförare'],
    where: 'p.archivedAt IS NULL',
    columns: 'p.id, p.name, p.organisationNumber',
    broken: `NOT EXISTS (SELECT 1 FROM agreement a WHERE a.providerId = p.id AND a.archivedAt IS NULL)
      AND NOT EXISTS (SELECT 1 FROM unit u WHERE u.providerId = p.id AND u.archivedAt IS NULL)`,
    tell: ({ id, name }) => ({
      subject: name,
      sentence: `${name} har varken avtal eller enhet.`,
      path: `/register/utforare/${id}`,
    }),
  }),
  check<{ name: string }>({
    key: 'serviceType.interval',
    name: 'Insats utan eget intervall',
    degree: 'notice',
    room: 'register',
    why: 'Utan eget intervall räknas det som gäller för hela kommunen, och insatsen kan följas upp oftare eller mer sällan än nämnden har tänkt.',
    remedy: 'Ange intervallet på insatsens sida.',
    of: ['insats', 'insatser'],
    recordType: 'serviceType',
    from: 'serviceType t',
    where: 't.archivedAt IS NULL',
    scopeKind: 'serviceType',
    scope: 't.id',
    id: 't.id',
    columns: 't.name',
    broken: 't.intervalYears IS NULL',
    tell: ({ recordId, name }) => ({
      subject: name,
      sentence: `${name} saknar eget intervall för uppföljning.`,
      path: `/register/insatser/${recordId}`,
    }),
  }),
  check<{ name: string }>({
    key: 'serviceType.requirements',
    name: 'Insats utan krav',
    degree: 'notice',
    room: 'register',
    why: 'En brist ska vila på ett krav. Har insatsen inga krav i biblioteket finns inget att granska mot.',
    remedy: 'Lägg upp insatsens krav ur avtal, lag och riktlinjer.',
    of: ['insats med avtal', 'insatser med avtal'],
    recordType: 'serviceType',
    from: 'serviceType t',
    where:
      't.archivedAt IS NULL AND EXISTS (SELECT 1 FROM agreement a WHERE a.serviceTypeId = t.id AND a.archivedAt IS NULL)',
    scopeKind: 'serviceType',
    scope: 't.id',
    id: 't.id',
    columns: 't.name',
    broken: 'NOT EXISTS (SELECT 1 FROM requirement q WHERE q.serviceTypeId = t.id AND q.archivedAt IS NULL)',
    tell: ({ recordId, name }) => ({
      subject: name,
      sentence: `${name} har avtal men inga krav i biblioteket.`,
      path: `/register/insatser/${recordId}`,
    }),
  }),
]
