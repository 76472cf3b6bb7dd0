package jjj.measure;

import java.util.Map;

/** Chinese words for the kinds behind the dot of a measure's name. */
final class ChineseKinds {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("residential", "居住"),
            Map.entry("commercial", "商业"),
            Map.entry("industrial", "工业"),
            Map.entry("auction", "招拍挂"),
            Map.entry("negotiated", "协议出让"),
            Map.entry("direct", "划拨"),
            Map.entry("lease", "先租后让"),
            Map.entry("grant", "授予建设方"),
            Map.entry("public", "公共部门"),
            Map.entry("university", "高校"),
            Map.entry("soe", "国有企业"),
            Map.entry("platform", "创新平台"),
            Map.entry("innovator", "民营创新企业"),
            Map.entry("industry", "工业"),
            Map.entry("services", "服务业"),
            Map.entry("construction", "建筑业"),
            Map.entry("farm", "农业"),
            Map.entry("centralGrants", "中央补助"),
            Map.entry("provincialGrants", "省级补助"),
            Map.entry("netLand", "土地净收益"),
            Map.entry("statutoryBonds", "政府债券"),
            Map.entry("stateEnterprises", "国有企业"),
            Map.entry("ppp", "政府和社会资本合作"),
            Map.entry("developmentLoans", "开发性贷款"),
            Map.entry("bankLoans", "银行贷款"),
            Map.entry("developers", "民营开发商"),
            Map.entry("households", "购房预付款"),
            Map.entry("centre", "中央"),
            Map.entry("province", "省"),
            Map.entry("residents", "居民"),
            Map.entry("buyers", "购房者"),
            Map.entry("banks", "银行"));

    private ChineseKinds() {}

    /** The words of a kind that must have some. */
    static String of(String kind) {
        String words = WORDS.get(kind);
        if (words == null) {
            throw new IllegalStateException("the program is incomplete: no Chinese words for the kind " + kind);
        }
        return words;
    }
}
