import type { Handler } from '../handler'
import { reviewRepo } from './review-repo'

export const listReviews: Handler<'collect.reviews'> = ({ db }, filter) => reviewRepo(db).list(filter)
