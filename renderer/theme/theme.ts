import {
  ActionIcon,
  Button,
  Checkbox,
  Kbd,
  Modal,
  NativeSelect,
  Radio,
  Switch,
  TextInput,
  createTheme,
  type CSSVariablesResolver,
} from '@mantine/core';

const field = { defaultProps: { size: 'sm' } };
const small = { defaultProps: { size: 'xs' } };

/** The look of every component (design: tokens.md, 'Mantine theme object'); the colours of screens are in tokens.css. */
export const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 6 },
  white: '#ffffff',
  black: '#171d1e',
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  colors: {
    // prettier-ignore
    teal: ['#eef6f6', '#d8eaea', '#b3d6d6', '#86bdbe', '#56a5a6', '#318a8b', '#1b7273', '#0f5c5e', '#0b4b4d', '#073a3c'],
    // prettier-ignore
    gray: ['#f7f8f8', '#f0f2f2', '#e4e7e8', '#d3d8d9', '#b4bcbd', '#8b9597', '#677274', '#4c5658', '#2f3839', '#171d1e'],
    // prettier-ignore
    dark: ['#e6ebeb', '#c3cbcc', '#9ba7a8', '#7b8788', '#3a4445', '#2b3435', '#1d2425', '#171c1d', '#111516', '#0c0f10'],
  },
  fontFamily: '"Inter Variable", Inter, system-ui, sans-serif',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  lineHeights: { xs: '1.33', sm: '1.4', md: '1.43', lg: '1.5', xl: '1.4' },
  spacing: { xs: '0.25rem', sm: '0.5rem', md: '0.75rem', lg: '1rem', xl: '1.5rem' },
  radius: { xs: '3px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.25rem', lineHeight: '1.4' },
      h2: { fontSize: '1rem', lineHeight: '1.5' },
      h3: { fontSize: '0.875rem', lineHeight: '1.43' },
    },
  },
  shadows: { sm: 'var(--tk-shadow)', md: 'var(--tk-shadow)', xl: 'var(--tk-shadow)' },
  components: {
    Button: Button.extend(field),
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray', size: 28 } }),
    Checkbox: Checkbox.extend(small),
    Radio: Radio.extend(small),
    Switch: Switch.extend(small),
    Kbd: Kbd.extend(small),
    TextInput: TextInput.extend(field),
    NativeSelect: NativeSelect.extend(field),
    Modal: Modal.extend({
      defaultProps: {
        centered: true,
        radius: 'lg',
        shadow: 'sm',
        // A `header` in a dialog counts as a second banner of the page.
        attributes: { header: { role: 'presentation' } },
      },
    }),
  },
});

/** Points the variables of the components at the tokens, which know light and dark themselves. */
export const pointAtTokens: CSSVariablesResolver = () => {
  const tokens = {
    '--mantine-color-body': 'var(--tk-bg)',
    '--mantine-color-text': 'var(--tk-tx)',
    '--mantine-color-dimmed': 'var(--tk-tx3)',
    '--mantine-color-placeholder': 'var(--tk-tx3)',
    '--mantine-color-default': 'var(--tk-sf)',
    '--mantine-color-default-color': 'var(--tk-tx)',
    '--mantine-color-default-border': 'var(--tk-bd2)',
    '--mantine-color-default-hover': 'var(--tk-hover)',
    '--mantine-color-anchor': 'var(--tk-ac)',
    '--mantine-color-error': 'var(--tk-no)',
    '--mantine-color-teal-light': 'var(--tk-acs)',
    '--mantine-color-teal-light-color': 'var(--tk-ac)',
  };
  return { variables: {}, light: tokens, dark: tokens };
};
