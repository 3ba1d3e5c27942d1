import type { Text } from './text.ts';

/** Trying a link, and taking it away. */
export const linkDeedsTexts = {
  test: { nl: 'Test koppeling', fr: 'Tester le lien', en: 'Test link' },
  works: { nl: '{{name}} antwoordt', fr: '{{name}} répond', en: '{{name}} answers' },
  fails: { nl: '{{name}}: {{what}}', fr: '{{name}} : {{what}}', en: '{{name}}: {{what}}' },
  remove: { nl: 'Ontkoppelen', fr: 'Délier', en: 'Unlink' },
  removeTitle: { nl: '{{name}} ontkoppelen?', fr: 'Délier {{name}} ?', en: 'Unlink {{name}}?' },
  removeBody: {
    nl: 'Wat stopt: er vertrekt niets meer naar Octopus, en Billit wordt niet meer gelezen. Wat blijft: alles wat geboekt is, de documenten, de communicatie en de instellingen. Is er al geboekt, dan koppelt u later opnieuw met dezelfde twee.',
    fr: 'Ce qui s’arrête : plus rien ne part vers Octopus et Billit n’est plus lu. Ce qui reste : tout ce qui est comptabilisé, les documents, la communication et les réglages. Si des écritures existent, vous reliez plus tard les deux mêmes.',
    en: 'What stops: nothing leaves for Octopus any more, and Billit is not read. What stays: all that is booked, the documents, the communication and the settings. Once something is booked, you link the same two again later.',
  },
} satisfies Readonly<Record<string, Text>>;
