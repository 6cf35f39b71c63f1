// <salesforce-credentials> in JSX, for React 19. Say once, anywhere in your project:
//
//     import type {} from "salesforce-credentials/react";
//
// It is a file of its own so that projects without React need no types of it.

import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type {
  SalesforceCredentials,
  SalesforceCredentialsAttributes,
  SalesforceCredentialsEventMap,
} from "./dist/salesforce-credentials.js";

/** What the element takes in JSX: `onsfc-connect` hears the event `sfc-connect`. */
export type SalesforceCredentialsProps = DetailedHTMLProps<
  HTMLAttributes<SalesforceCredentials>,
  SalesforceCredentials
> &
  SalesforceCredentialsAttributes &
  Partial<Pick<SalesforceCredentials, "connectionStore" | "limits" | "messages">> & {
    [Name in keyof SalesforceCredentialsEventMap as `on${Name}`]?: (
      event: SalesforceCredentialsEventMap[Name],
    ) => void;
  };

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "salesforce-credentials": SalesforceCredentialsProps;
    }
  }
}
