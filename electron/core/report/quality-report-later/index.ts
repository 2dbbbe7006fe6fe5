export { laterInput } from './later-input'
