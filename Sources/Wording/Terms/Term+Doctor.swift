extension Term {
  /// What `ptg doctor` checks, and its answers that need no figure or name.
  package enum Doctor: String, CaseIterable, Sendable {
    case trustFolder, signers, revokedKeys, policy, dataFolder, freeSpace, auditLog, clock,
      terminal,
      locale, snapshot, signature, rebuild
    case well, ailing, checksSignatures, checksFiles, fetches, noTerminal, noSnapshotYet,
      nothingToCompare

    package var phrase: Phrase {
      switch self {
      case .trustFolder: Phrase("trust folder", "ymddiriedaeth")
      case .signers: Phrase("signers", "llofnodwyr")
      case .revokedKeys: Phrase("revoked keys", "allweddi a ddirymwyd")
      case .policy: Phrase("policy", "polisi")
      case .dataFolder: Phrase("data folder", "ffolder data")
      case .freeSpace: Phrase("free space", "lle rhydd")
      case .auditLog: Phrase("audit log", "log archwilio")
      case .clock: Phrase("clock", "cloc")
      case .terminal: Phrase("terminal", "terfynell")
      case .locale: Phrase("locale", "iaith y system")
      case .snapshot: Phrase("snapshot", "ciplun")
      case .signature: Phrase("signature", "llofnod")
      case .rebuild: Phrase("rebuild", "ailadeiladu")
      case .well: Phrase("ok", "iawn")
      case .ailing: Phrase("WRONG", "GWALL")
      case .checksSignatures: Phrase("checks signatures", "gwirio llofnodion")
      case .checksFiles: Phrase("checks files", "gwirio ffeiliau")
      case .fetches: Phrase("fetches from web servers", "cyrchu o weinyddion gwe")
      case .noTerminal:
        Phrase("none here; ptg print needs none", "dim un yma; nid oes angen un ar ptg print")
      case .noSnapshotYet:
        Phrase("none yet; ptg sync loads one", "dim un eto; mae ptg sync yn llwytho un")
      case .nothingToCompare:
        Phrase(
          "found no snapshot to compare. Run 'ptg sync'.",
          "ni chafwyd ciplun i'w gymharu. Rhedwch 'ptg sync'.")
      }
    }
  }
}
