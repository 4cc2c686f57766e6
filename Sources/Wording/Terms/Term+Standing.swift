extension Term {
  /// How old a snapshot is, who signed it, whether it is complete, and what the view leaves out.
  package enum Standing: String, CaseIterable, Sendable {
    case fresh, due, stale, sample, sampleLong, signed, unverified, asciiOnly, safe, fileChanged,
      fileChangedLong, signerRevoked, signerRevokedLong,
      signerExpired, signerExpiredLong, signerUnlisted, signerUnlistedLong, leftOutShort

    package var phrase: Phrase {
      switch self {
      case .fresh: Phrase("FRESH")
      case .due: Phrase("DUE")
      case .stale: Phrase("STALE")
      case .sample: Phrase("SAMPLE")
      case .sampleLong: Phrase("the sample export; its figures are not for decisions")
      case .signed: Phrase("SIGNED")
      case .unverified: Phrase("UNVERIFIED")
      case .asciiOnly: Phrase("This terminal is not set to UTF-8: signs are drawn in ASCII")
      case .safe: Phrase("SAFE")
      case .fileChanged: Phrase("CHANGED", "WEDI'I NEWID", .sure)
      case .fileChangedLong:
        Phrase(
          "The snapshot's file was changed after it was built: run 'ptg doctor --rebuild'",
          "Newidiwyd ffeil y ciplun ar ôl ei hadeiladu: rhedwch 'ptg doctor --rebuild'", .sure)
      case .signerRevoked: Phrase("SIGNER REVOKED", "LLOFNODWR WEDI'I DDIRYMU", .sure)
      case .signerRevokedLong:
        Phrase(
          "The key that signed this export was revoked: ask the central team",
          "Dirymwyd yr allwedd a lofnododd yr allforyn hwn: gofynnwch i'r tîm canolog", .sure)
      case .signerExpired: Phrase("SIGNER EXPIRED", "LLOFNODWR WEDI DOD I BEN", .sure)
      case .signerExpiredLong:
        Phrase(
          "The key that signed this export has expired: ask the central team",
          "Daeth yr allwedd a lofnododd yr allforyn hwn i ben: gofynnwch i'r tîm canolog", .sure)
      case .signerUnlisted: Phrase("SIGNER NOT LISTED", "LLOFNODWR HEB EI RESTRU", .sure)
      case .signerUnlistedLong:
        Phrase(
          "The key that signed this export is not listed any more: ask the central team",
          "Nid yw'r allwedd a lofnododd yr allforyn hwn ar y rhestr mwyach: gofynnwch i'r tîm canolog",
          .sure)
      case .leftOutShort: Phrase("WITHOUT C")
      }
    }
  }
}
