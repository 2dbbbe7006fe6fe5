import { z } from 'zod'

const points = (label: string) => z.number().min(0).max(100).meta({ label })

/**
 * The most points that each factor can add to a candidate's score. Together 100, which the operations that save weights
 * see to. The order is the order in which factors are explained.
 */
export const Weights = z.object({
  areaRisk: points('Områdets riskvärde'),
  timeSinceReview: points('Tid sedan senaste granskning'),
  firstInPeriod: points('Första gången under avtalsperioden'),
  placements: points('Antal placeringar'),
  complaints: points('Synpunkter och klagomål'),
  incidents: points('Avvikelser och lex Sarah'),
  openFindings: points('Öppna brister'),
  sanction: points('Sanktion'),
  economicControl: points('Ekonomisk kontroll'),
  screening: points('Digital screening'),
  individualFollowUp: points('Individuppföljning'),
  informationRequest: points('Obesvarad uppgiftsbegäran'),
  permit: points('IVO-tillstånd'),
  assignment: points('Särskilt uppdrag'),
  vulnerableGroup: points('Utsatt målgrupp'),
})
export type Weights = z.infer<typeof Weights>
export const WeightKey = Weights.keyof()
export type WeightKey = keyof Weights
