import { type Check, check } from '../check'
import { partyName, reviewParty } from './sql'

interface Review {
  number: string
  party: string
  completedOn: string | null
}

const reviews = {
  recordType: 'review',
  room: 'assess',
  from: 'review r',
  scopeKind: 'serviceType',
  scope: 'r.serviceTypeId',
  yearOf: 'r.year',
  id: 'r.id',
  joins: reviewParty,
  columns: `r.number, ${partyName}, r.completedOn`,
} as const

const completed = 'r.archivedAt IS NULL AND r.completedOn IS NOT NULL'
const withAssessment = `${reviews.from} JOIN assessment b ON b.reviewId = r.id`
const openFinding = `SELECT 1 FROM finding f WHERE f.reviewId = r.id AND f.archivedAt IS NULL`
const pathTo = (id: string): string => `/bedoma/bedomningar/${id}`

export const assessChecks: readonly Check[] = [
  check<Review>({
    ...reviews,
    key: 'review.withoutOutcome',
    name: 'Granskning utan utfall',
    degree: 'warning',
    why: 'En genomförd granskning utan utfall räknas varken som godkänd eller underkänd. Efter 30 dagar väntar utföraren på ett besked som inte kommer.',
    remedy: 'Bedöm granskningen och ange utfallet.',
    of: ['granskning genomförd för mer än 30 dagar sedan', 'granskningar genomförda för mer än 30 dagar sedan'],
    where: `${completed} AND r.completedOn < date(@today, '-30 days')`,
    broken: 'r.outcome IS NULL',
    tell: ({ recordId, number, party, completedOn }) => ({
      subject: `Granskning ${number}`,
      sentence: `Granskning ${number} av ${party} genomfördes ${completedOn} och saknar utfall.`,
      path: pathTo(recordId),
    }),
  }),
  check<Review>({
    ...reviews,
    key: 'review.outcomeWithoutDay',
    name: 'Utfall på en granskning som inte är genomförd',
    degree: 'fault',
    why: 'Utfallet räknas bara när granskningen har ett datum. Här finns ett resultat som inte syns i några tal.',
    remedy: 'Ange dagen granskningen gjordes, eller ta bort utfallet.',
    of: ['granskning med utfall', 'granskningar med utfall'],
    where: 'r.archivedAt IS NULL AND r.outcome IS NOT NULL',
    broken: 'r.completedOn IS NULL',
    tell: ({ recordId, number, party }) => ({
      subject: `Granskning ${number}`,
      sentence: `Granskning ${number} av ${party} har ett utfall men inget datum för genomförandet.`,
      path: `/samla-in/granskningar/${recordId}?flik=uppgifter`,
    }),
  }),
  check<Review>({
    ...reviews,
    key: 'assessment.differs',
    name: 'Utfall som skiljer sig från den fastställda bedömningen',
    degree: 'fault',
    why: 'Bedömningen är motiverad och godkänd. Säger granskningen något annat går det inte att veta vilket resultat som gäller.',
    remedy: 'Gör om bedömningen med skäl, eller rätta granskningens utfall.',
    of: ['fastställd bedömning', 'fastställda bedömningar'],
    from: withAssessment,
    where: `r.archivedAt IS NULL AND b.status = 'decided'`,
    broken: 'b.outcome IS NOT r.outcome',
    tell: ({ recordId, number, party }) => ({
      subject: `Granskning ${number}`,
      sentence: `Granskning ${number} av ${party} har ett annat utfall än den fastställda bedömningen.`,
      path: pathTo(recordId),
    }),
  }),
  check<Review>({
    ...reviews,
    key: 'assessment.ahead',
    name: 'Utfall satt innan bedömningen är godkänd',
    degree: 'warning',
    why: 'När två personer ska vara överens får resultatet inte gälla förrän den andra har sagt sitt.',
    remedy: 'Godkänn eller skicka tillbaka bedömningen.',
    of: ['bedömning som väntar på godkännande', 'bedömningar som väntar på godkännande'],
    from: withAssessment,
    where: `r.archivedAt IS NULL AND b.status = 'sent'`,
    // A judgement that is made anew leaves the earlier outcome standing until it is approved.
    broken: `r.outcome IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM assessment d WHERE d.reviewId = r.id AND d.status = 'decided')
      AND b.previousId IS NULL`,
    tell: ({ recordId, number, party }) => ({
      subject: `Granskning ${number}`,
      sentence: `Granskning ${number} av ${party} har ett utfall, men bedömningen väntar på godkännande.`,
      path: pathTo(recordId),
    }),
  }),
  check<Review>({
    ...reviews,
    key: 'review.completionOpen',
    name: 'Följer avtal efter komplettering, men brister är öppna',
    degree: 'warning',
    why: 'Utfallet säger att bristerna är rättade. Är någon av dem inte åtgärdad är utfallet bättre än verkligheten.',
    remedy: 'Registrera åtgärden på bristen, eller ändra utfallet.',
    of: ['granskning med utfallet efter komplettering', 'granskningar med utfallet efter komplettering'],
    where: `${completed} AND r.outcome = 'compliesAfterCompletion'`,
    broken: `EXISTS (${openFinding} AND f.doneOn IS NULL AND f.verifiedBy IS NULL)`,
    tell: ({ recordId, number, party }) => ({
      subject: `Granskning ${number}`,
      sentence: `Granskning ${number} av ${party} följer avtal efter komplettering, men minst en brist är inte åtgärdad.`,
      path: `/samla-in/granskningar/${recordId}?flik=brister`,
    }),
  }),
  check<Review>({
    ...reviews,
    key: 'review.compliesWithSerious',
    name: 'Följer avtal trots allvarlig brist',
    degree: 'warning',
    why: 'En allvarlig brist och utfallet ”följer avtal” utesluter varandra. Läsaren vet inte vilket som gäller.',
    remedy: 'Ändra utfallet eller bristens allvarlighetsgrad.',
    of: ['granskning med utfallet följer avtal', 'granskningar med utfallet följer avtal'],
    where: `${completed} AND r.outcome = 'complies'`,
    broken: `EXISTS (${openFinding} AND f.severity = 'serious')`,
    tell: ({ recordId, number, party }) => ({
      subject: `Granskning ${number}`,
      sentence: `Granskning ${number} av ${party} har utfallet följer avtal och samtidigt en allvarlig brist.`,
      path: pathTo(recordId),
    }),
  }),
  check<Review>({
    ...reviews,
    key: 'review.failsWithoutFinding',
    name: 'Följer inte avtal, utan brist',
    degree: 'warning',
    why: 'Ett så allvarligt utfall måste vila på minst en brist, med krav eller lagrum, för att kunna leda till rättelse eller sanktion.',
    remedy: 'Registrera bristerna i granskningen.',
    of: ['granskning med utfallet följer inte avtal', 'granskningar med utfallet följer inte avtal'],
    where: `${completed} AND r.outcome = 'doesNotComply'`,
    broken: `NOT EXISTS (${openFinding})`,
    tell: ({ recordId, number, party }) => ({
      subject: `Granskning ${number}`,
      sentence: `Granskning ${number} av ${party} följer inte avtal men har ingen registrerad brist.`,
      path: `/samla-in/granskningar/${recordId}?flik=brister`,
    }),
  }),
]
