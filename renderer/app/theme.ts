import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core'
import { createElement } from 'react'
import { Icon } from '../ui/icon'

// Shade 8 and 9 are the light scheme's accent and its hover, 3 and 2 the dark one's.
const petrol: MantineColorsTuple = [
  '#dcebec', '#bcd9dc', '#9ad8de', '#7cc7ce', '#5fa9b1', '#3f8a93', '#2a7680', '#186571', '#0b5560', '#083f48',
] // biome-ignore format: a row of shades reads best as a row
const grey: MantineColorsTuple = [
  '#f9f7f2',
  '#f4f1eb',
  '#ebe7de',
  '#ddd8ce',
  '#857f73',
  '#857f73',
  '#514d45',
  '#514d45',
  '#23211d',
  '#23211d',
]
const charcoal: MantineColorsTuple = [
  '#ece8e0',
  '#c3bdb2',
  '#aba499',
  '#aba499',
  '#857e73',
  '#3b3833',
  '#23211f',
  '#1a1917',
  '#141311',
  '#141311',
]

const variants: VariantColorsResolver = (input) => {
  const standard = defaultVariantColorsResolver(input)
  return input.variant === 'filled' && (input.color ?? 'petrol') === 'petrol'
    ? { ...standard, background: 'var(--accent)', hover: 'var(--accent-hover)', color: 'var(--on-accent)' }
    : standard
}

/** Mantine's own parts in the design's tokens; what the theme can't say stands in mantine.css. */
export const theme = createTheme({
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--font)',
  headings: { fontFamily: 'var(--font)', fontWeight: '600' },
  primaryColor: 'petrol',
  primaryShade: { light: 8, dark: 3 },
  autoContrast: true,
  colors: { petrol, gray: grey, dark: charcoal },
  black: '#23211d',
  defaultRadius: 'sm',
  radius: { sm: '0.375rem', md: '0.5rem' },
  respectReducedMotion: true,
  cursorType: 'pointer',
  variantColorResolver: variants,
  components: {
    CloseButton: { defaultProps: { 'aria-label': 'Stäng' } },
    Modal: {
      defaultProps: {
        centered: true,
        closeButtonProps: { 'aria-label': 'Stäng' },
        overlayProps: { backgroundOpacity: 0.35 },
        transitionProps: { duration: 120 },
      },
    },
    Menu: { defaultProps: { shadow: 'md', withInitialFocusPlaceholder: false, transitionProps: { duration: 80 } } },
    Tooltip: {
      defaultProps: {
        openDelay: 400,
        transitionProps: { duration: 80 },
        events: { hover: true, focus: true, touch: true },
      },
    },
    Select: {
      defaultProps: {
        comboboxProps: { transitionProps: { duration: 0 } },
        rightSection: createElement(Icon, { name: 'chevronDown', size: 14 }),
        rightSectionPointerEvents: 'none',
        clearButtonProps: { 'aria-label': 'Töm valet', 'aria-hidden': false, tabIndex: 0, size: 24 },
      },
    },
    Notification: { defaultProps: { closeButtonProps: { 'aria-label': 'Stäng' } } },
  },
})

/** Mantine's semantic variables, pointed at the tokens: they follow light, dark and forced colours by themselves. */
export const cssVariables: CSSVariablesResolver = () => {
  const both = {
    '--mantine-color-body': 'var(--surface)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-bright': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-2)',
    '--mantine-color-placeholder': 'var(--ink-3)',
    '--mantine-color-anchor': 'var(--accent)',
    '--mantine-color-error': 'var(--high-text)',
    '--mantine-color-default': 'var(--surface)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--line-strong)',
    '--mantine-color-default-hover': 'var(--sunken)',
    '--mantine-color-disabled': 'var(--sunken)',
    '--mantine-color-disabled-color': 'var(--ink-2)',
    '--mantine-primary-color-filled': 'var(--accent)',
    '--mantine-primary-color-filled-hover': 'var(--accent-hover)',
    '--mantine-primary-color-light': 'var(--accent-soft)',
    '--mantine-primary-color-contrast': 'var(--on-accent)',
    '--mantine-shadow-md': 'var(--shadow)',
    '--mantine-shadow-xl': 'var(--shadow)',
  }
  return { variables: {}, light: both, dark: both }
}
