(function(root){
  if(!root)return;
  var byId=new Map();
  root.querySelectorAll("[data-sk]").forEach(function(el){
    el.getAttribute("data-sk").split(" ").forEach(function(id){
      if(!byId.has(id))byId.set(id,[]);
      byId.get(id).push(el);
    });
  });
  function light(event,on){
    var el=event.target.closest&&event.target.closest("[data-sk]");
    if(!el||!root.contains(el))return;
    el.getAttribute("data-sk").split(" ").forEach(function(id){
      (byId.get(id)||[]).forEach(function(other){other.classList.toggle("sk-on",on);});
    });
  }
  root.addEventListener("mouseover",function(event){light(event,true);});
  root.addEventListener("mouseout",function(event){light(event,false);});
  root.addEventListener("click",function(event){
    var el=event.target.closest&&event.target.closest("[data-sk]");
    if(!el)return;
    var inText=el.tagName==="MARK";
    var others=(byId.get(el.getAttribute("data-sk").split(" ")[0])||[]).filter(function(other){
      return (other.tagName==="MARK")!==inText;
    });
    if(others[0])others[0].scrollIntoView({block:"nearest",behavior:"smooth"});
  });
})(document.currentScript&&document.currentScript.parentElement);
