// The hosts that can be signed in to, by the rules of src/salesforce/host.rs and domains.rs.

export type Host = { origin: string; name: string; kind: "generic" | "my-domain" | "site" };
export type Wrong = { code: string; host?: string; suggestion?: string };

const MY_DOMAINS = [".my.salesforce.com", ".my.salesforce.mil", ".my.sfcrmproducts.cn", ".my-salesforce.com"];
const SITE = ".my.site.com";
const GENERIC = ["login.salesforce.com", "test.salesforce.com"];
const FACES: [string, string, string][] = [
  ["lightning", ".lightning.force.com", ".my.salesforce.com"],
  ["lightning", ".lightning.salesforce.com", ".my.salesforce.com"],
  ["lightning", ".lightning.crmforce.mil", ".my.salesforce.mil"],
  ["lightning", ".lightning.sfcrmapps.cn", ".my.sfcrmproducts.cn"],
  ["lightning", ".my-lightning.com", ".my-salesforce.com"],
  ["setup", ".my.salesforce-setup.com", ".my.salesforce.com"],
  ["setup", ".salesforce-setup.com", ".my.salesforce.com"],
  ["visualforce", ".vf.force.com", ".my.salesforce.com"],
  ["visualforce", ".visual.force.com", ".my.salesforce.com"],
  ["visualforce", ".visualforce.com", ".my.salesforce.com"],
  ["content", ".file.force.com", ".my.salesforce.com"],
  ["content", ".content.force.com", ".my.salesforce.com"],
  ["content", ".documentforce.com", ".my.salesforce.com"],
  ["content", ".my.salesforce-sites.com", ".my.salesforce.com"],
];
const OWN = ["salesforce.com", "salesforce.mil", "force.com", "crmforce.mil", "site.com", "sfcrmproducts.cn", "visualforce.com"];
const SERVER = /^[a-z]{2,3}\d{1,4}s?(-api)?$/;
const LABEL = /^[a-z\d]([a-z\d-]{0,61}[a-z\d])?$/;

const before = (host: string, suffix: string) => (host.endsWith(suffix) ? host.slice(0, -suffix.length) : "");
const hasName = (host: string) => host.split(".").every((label) => LABEL.test(label));

function imitates(host: string) {
  const read = (label: string) =>
    label.replace(/-/g, "").replace(/0/g, "o").replace(/[1i]/g, "l").replace(/3/g, "e").replace(/4/g, "a").replace(/5/g, "s");
  return host.split(".").map(read).some((label) => label.includes("salesforce") || label === "force");
}

function whyNot(host: string): Wrong {
  for (const [face, suffix, domain] of FACES) {
    const labels = before(host, suffix);
    if (!labels) continue;
    const [first, ...rest] = labels.split(".");
    const org = [face === "visualforce" ? first.replace(/--[^-]*$/, "") : first];
    for (const label of rest) {
      if (!SERVER.test(label)) org.push(label);
      else if (label.startsWith("cs")) org.push("sandbox");
    }
    return { code: face, suggestion: `https://${org.join(".")}${domain}` };
  }
  if (SERVER.test(before(host, ".salesforce.com"))) return { code: "retired", host };
  if (OWN.some((domain) => host === domain || host.endsWith(`.${domain}`))) return { code: "no-login", host };
  return { code: imitates(host) || host.includes("xn--") ? "look-alike" : "not-salesforce", host };
}

export function readHost(text: string): Host | Wrong {
  const address = text.trim();
  if (!address) return { code: "missing" };
  if (/[\\\s\p{Cc}"“”«»]/u.test(address)) return { code: "not-an-address" };
  const [, scheme, rest] = /^(?:([a-z][a-z\d+.-]*):\/\/)?(.*)$/i.exec(address) ?? [];
  if (scheme && !/^https?$/i.test(scheme)) return { code: "scheme" };
  const [authority] = rest.split(/[/?#]/);
  if (authority.includes("@")) return { code: "user-info" };
  const [raw, port] = authority.split(":");
  const host = raw.toLowerCase();
  if (host.length > 253 || !hasName(host)) return { code: /[^\x00-\x7f]/.test(host) ? "look-alike" : "not-an-address", host };
  const kind = GENERIC.includes(host)
    ? "generic"
    : MY_DOMAINS.some((suffix) => before(host, suffix))
      ? "my-domain"
      : before(host, SITE)
        ? "site"
        : undefined;
  if (!kind) return whyNot(host);
  if (scheme && /^http$/i.test(scheme)) return { code: "scheme" };
  if (port !== undefined && port !== "443") return { code: "port" };
  return { origin: `https://${host}`, name: host, kind };
}

export const isHost = (read: Host | Wrong): read is Host => "origin" in read;

// Whether a host belongs to a sandbox, by its labels after the org's own.
export function sandboxOf(host: Host) {
  if (host.kind === "generic") return host.name.startsWith("test.");
  const suffix = [...MY_DOMAINS, SITE].find((known) => host.name.endsWith(known)) ?? "";
  const labels = before(host.name, suffix).split(".").slice(1);
  return labels.some((label) => label === "sandbox" || label === "scratch" || /^cs\d+$/.test(label));
}
