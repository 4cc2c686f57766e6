import Platform

/// The manifest of a loaded export, with its signature, kept among the objects.
///
/// With the manifest and the objects, a snapshot can be built again without its source. Its
/// signature can also be checked again with today's keys.
struct HeldManifest {
  let data: DataFolder
  let sha256: String

  var path: String { "\(data.objects)/\(sha256).manifest" }

  var signature: String { "\(path).sig" }

  var isKept: Bool {
    if case .regular = Files.kind(of: path) { true } else { false }
  }

  var isSigned: Bool { Files.kind(of: signature) != nil }

  /// Keeps the manifest and the signature of an offer; the manifest is last, so that it implies
  /// both.
  func keep(_ offer: ExportSource.Offer) throws(SyncError) {
    try SyncError.disk { () throws(PlatformError) in
      if let bytes = offer.signature { try Files.replace(signature, with: bytes) }
      try Files.replace(path, with: offer.manifest)
    }
  }

  /// The bytes of the manifest, once their hash shows that they are those that were loaded.
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

  /// Names in the folder of objects that can be removed: manifests and signatures of other exports.
  ///
  /// Unfinished files of a sync that was killed count as well.
  static func names(_ names: [String], without kept: Set<String>) -> [String] {
    names.filter { name in
      name.contains(".manifest")
        && (name.hasSuffix(".part") || !kept.contains(String(name.prefix(64))))
    }
  }
}
