import type { Language } from '../../../shared/model/language.ts';
import { signInTexts } from '../../../shared/i18n/sign-in.ts';

/** The page that a person sees in the browser when he comes back from Octopus; whole, without anything from elsewhere. */
export function returnPage(language: Language): string {
  const title = signInTexts.returnTitle[language];
  const body = signInTexts.returnBody[language];
  return [
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title></head>`,
    `<body><main><h1>${title}</h1><p>${body}</p></main></body></html>`,
  ].join('');
}
