extension Term {
  /// How old a snapshot is, who signed it, whether it is complete, and what the view leaves out.
  package enum Standing: String, CaseIterable, Sendable {
    case fresh, due, stale, sample, sampleLong, signed, unverified, asciiOnly, safe, fileChanged,
      fileChangedLong, signerRevoked, signerRevokedLong,
      signerExpired, signerExpiredLong, signerUnlisted, signerUnlistedLong, leftOutShort

    package var phrase: Phrase {
      switch self {
      case .fresh: Phrase("FRESH", "CYFREDOL")
      case .due: Phrase("DUE", "DYLEDUS")
      case .stale: Phrase("STALE", "HEN")
      case .sample: Phrase("SAMPLE", "SAMPL")
      case .sampleLong:
        Phrase(
          "the sample export; its figures are not for decisions",
          "yr allforyn sampl; nid yw ei ffigurau ar gyfer penderfyniadau")
      case .signed: Phrase("SIGNED", "LLOFNODWYD")
      case .unverified: Phrase("UNVERIFIED", "HEB EI WIRIO")
      case .asciiOnly:
        Phrase(
          "This terminal is not set to UTF-8: signs are drawn in ASCII",
          "Nid yw'r derfynell hon wedi'i gosod i UTF-8: dangosir symbolau mewn ASCII")
      case .safe: Phrase("SAFE", "DIOGEL")
      case .fileChanged: Phrase("CHANGED", "WEDI'I NEWID")
      case .fileChangedLong:
        Phrase(
          "The snapshot's file was changed after it was built: run 'ptg doctor --rebuild'",
          "Newidiwyd ffeil y ciplun ar ôl ei hadeiladu: rhedwch 'ptg doctor --rebuild'")
      case .signerRevoked: Phrase("SIGNER REVOKED", "LLOFNODWR WEDI'I DDIRYMU")
      case .signerRevokedLong:
        Phrase(
          "The key that signed this export was revoked: ask the central team",
          "Dirymwyd yr allwedd a lofnododd yr allforyn hwn: gofynnwch i'r tîm canolog")
      case .signerExpired: Phrase("SIGNER EXPIRED", "LLOFNODWR WEDI DOD I BEN")
      case .signerExpiredLong:
        Phrase(
          "The key that signed this export has expired: ask the central team",
          "Daeth yr allwedd a lofnododd yr allforyn hwn i ben: gofynnwch i'r tîm canolog")
      case .signerUnlisted: Phrase("SIGNER NOT LISTED", "LLOFNODWR HEB EI RESTRU")
      case .signerUnlistedLong:
        Phrase(
          "The key that signed this export is not listed any more: ask the central team",
          "Nid yw'r allwedd a lofnododd yr allforyn hwn ar y rhestr mwyach: gofynnwch i'r tîm canolog"
        )
      case .leftOutShort: Phrase("WITHOUT C", "HEB C")
      }
    }
  }
}
