import SnapshotStore

/// Who vouches for an export, decided before its bytes are parsed.
///
/// Signatures by `ssh-keygen -Y verify` join here; until then every export is unsigned, and only
/// a waiver lets it in.
package enum TrustWaiver: Equatable, Sendable {
  /// The user takes the word of a local folder, for a reason that is kept and shown.
  case unsigned(reason: String)
  /// The export that ships with the program.
  case sample
}

struct TrustVerdict: Equatable {
  let label: TrustLabel
  let reason: String?

  static func judge(
    _ offer: ExportSource.Offer, from source: ExportSource, waiver: TrustWaiver?
  ) throws(SyncError) -> TrustVerdict {
    switch waiver {
    case .sample: return TrustVerdict(label: .sample, reason: nil)
    case .unsigned(let reason): return TrustVerdict(label: .unverified, reason: reason)
    case nil:
      let found = offer.signature == nil ? "no signature" : "a signature it cannot check yet"
      throw .notTrusted(
        "\(source.folder): not signed by the central team: found \(found). "
          + "To load it all the same, give --allow-unsigned and --reason TEXT.")
    }
  }
}
