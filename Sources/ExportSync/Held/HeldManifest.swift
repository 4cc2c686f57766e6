import Platform

/// The manifest of an export that was loaded, with its signature: kept among the objects.
///
/// With it and the objects a snapshot is built again without its source, and its signature is
/// checked again by the keys that count today.
struct HeldManifest {
  let data: DataFolder
  let sha256: String

  var path: String { "\(data.objects)/\(sha256).manifest" }

  var signature: String { "\(path).sig" }

  var isKept: Bool {
    if case .regular = Files.kind(of: path) { true } else { false }
  }

  var isSigned: Bool { Files.kind(of: signature) != nil }

  /// Keeps what a source offered; the manifest comes last, so that where it is all is.
  func keep(_ offer: ExportSource.Offer) throws(SyncError) {
    try SyncError.disk { () throws(PlatformError) in
      if let bytes = offer.signature { try Files.replace(signature, with: bytes) }
      try Files.replace(path, with: offer.manifest)
    }
  }

  /// Its bytes, once they are proven to be those that were loaded.
  func read() throws(SyncError) -> [UInt8] {
    guard isKept else {
      throw .unreachable("\(path): found no manifest, expected the one that the snapshot is of.")
    }
    return try SyncError.disk { () throws(PlatformError) in
      guard try Checksum.sha256(ofFiles: [path])[0] == sha256 else {
        throw PlatformError(
          path: path, attempt: "use", answer: "it was changed after it was loaded")
      }
      return try Files.read(path, limit: ExportSource.largestManifest)
    }
  }

  /// Names in the folder of objects that are manifests, or signatures, of none of these exports,
  /// or what a sync that was killed left of one.
  static func names(_ names: [String], without kept: Set<String>) -> [String] {
    names.filter { name in
      name.contains(".manifest")
        && (name.hasSuffix(".part") || !kept.contains(String(name.prefix(64))))
    }
  }
}
